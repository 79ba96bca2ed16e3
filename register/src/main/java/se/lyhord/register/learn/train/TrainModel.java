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
        Found found = find(rutin, present, material);
        long id = takeModel.take(new NewModel(
                namnd,
                begun,
                askedBy,
                present.model(),
                material.older().size(),
                material.seenUntil(),
                found.measured(),
                found.reason(),
                found.models()));
        LOG.info(
                "Training {} of {}: {} messages. {}",
                id,
                namnd,
                material.older().size(),
                found.reason());
    }

    private Found find(Rutin rutin, MadeClassifier present, Material material) {
        String lack = material.lack(properties.fewest());
        if (lack != null) {
            return new Found(List.of(), lack, null);
        }
        try {
            return contest(rutin, present, material);
        } catch (RuntimeException | OutOfMemoryError e) {
            // Kept as what came of it, or every node would try the same again each minute.
            LOG.error("The training of {} failed", rutin.namnd().id(), e);
            return new Found(List.of(), "Det gick inte att träna. Felet står i programmets logg.", null);
        }
    }

    private Found contest(Rutin rutin, MadeClassifier present, Material material) {
        Models trained =
                OneThread.call(() -> new LocalTrainer(starter.get()).train(Narrowing.of(rutin), material.lessons()));
        Contest contest =
                Contest.between(present.classifier(), maker.of(rutin, trained).classifier(), material.trials());
        return contest.isWon()
                ? new Found(
                        compared(contest),
                        "Den nya modellen svarar bättre på meddelanden som ingen av dem har sett.",
                        trained)
                : new Found(compared(contest), "Den nya modellen är inte säkert bättre än den som används.", null);
    }

    private static List<Compared> compared(Contest contest) {
        return Arrays.stream(Question.values())
                .map(question -> new Compared(
                        question,
                        contest.present().get(question),
                        contest.candidate().get(question)))
                .toList();
    }

    /** What came of it; models only when they are to be used. */
    private record Found(
            List<Compared> measured,
            String reason,
            @Nullable Models models) {}
}
