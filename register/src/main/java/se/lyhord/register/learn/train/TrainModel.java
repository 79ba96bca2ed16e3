package se.lyhord.register.learn.train;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.lyhord.classifier.learn.Contest;
import se.lyhord.classifier.learn.LocalTrainer;
import se.lyhord.classifier.local.Narrowing;
import se.lyhord.classifier.model.Models;
import se.lyhord.classifier.model.Question;
import se.lyhord.config.routine.Rutin;
import se.lyhord.register.learn.model.ClassifierMaker;
import se.lyhord.register.learn.model.Compared;
import se.lyhord.register.learn.model.MadeClassifier;
import se.lyhord.register.learn.model.NewModel;
import se.lyhord.register.routine.Routines;

/** Trains a candidate, measures it beside the model in use, and takes it into use if it is better. */
@Component
class TrainModel {
    private static final Logger LOG = LoggerFactory.getLogger(TrainModel.class);

    private final Routines routines;
    private final ConfirmedMessages confirmed;
    private final ClassifierMaker maker;
    private final TrainingRequests requests;
    private final TakeModel takeModel;
    private final StarterExamples starter;
    private final LearningProperties properties;
    private final Clock clock;

    TrainModel(
            Routines routines,
            ConfirmedMessages confirmed,
            ClassifierMaker maker,
            TrainingRequests requests,
            TakeModel takeModel,
            StarterExamples starter,
            LearningProperties properties,
            Clock clock) {
        this.routines = routines;
        this.confirmed = confirmed;
        this.maker = maker;
        this.requests = requests;
        this.takeModel = takeModel;
        this.starter = starter;
        this.properties = properties;
        this.clock = clock;
    }

    /** One retraining; what came of it is kept, whatever it was. Nothing is kept of one that was interrupted. */
    void train(String namnd) {
        Rutin rutin = routines.today(namnd).rutin();
        Instant begun = clock.instant();
        String askedBy = requests.askedBy(namnd).orElse(null);
        MadeClassifier present = maker.inUse(rutin);
        Material material = Material.of(confirmed.of(rutin, properties.most()), present.seenUntil());
        String lack = material.lack(properties.fewest());
        NewModel result = lack == null
                ? contest(rutin, begun, askedBy, present, material)
                : result(namnd, begun, askedBy, present, material, List.of(), lack, null);
        long id = takeModel.take(result);
        LOG.info("Model {} of {} was trained on {} messages", id, namnd, result.examples());
    }

    private NewModel contest(
            Rutin rutin, Instant begun, @Nullable String askedBy, MadeClassifier present, Material material) {
        Models trained =
                OneThread.call(() -> new LocalTrainer(starter.get()).train(Narrowing.of(rutin), material.lessons()));
        Contest contest =
                Contest.between(present.classifier(), maker.of(rutin, trained).classifier(), material.trials());
        String reason = contest.isWon()
                ? "Den nya modellen svarar bättre på meddelanden som ingen av dem har sett."
                : "Den nya modellen är inte säkert bättre än den som används.";
        return result(
                rutin.namnd().id(),
                begun,
                askedBy,
                present,
                material,
                compared(contest),
                reason,
                contest.isWon() ? trained : null);
    }

    private static NewModel result(
            String namnd,
            Instant begun,
            @Nullable String askedBy,
            MadeClassifier present,
            Material material,
            List<Compared> measured,
            String reason,
            @Nullable Models models) {
        return new NewModel(
                namnd,
                begun,
                askedBy,
                present.model(),
                material.older().size(),
                material.seenUntil(),
                measured,
                reason,
                models);
    }

    private static List<Compared> compared(Contest contest) {
        return Arrays.stream(Question.values())
                .map(question -> new Compared(
                        question,
                        contest.present().get(question),
                        contest.candidate().get(question)))
                .toList();
    }
}
