package se.lyhord.register.learn.train;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.classifier.Alternative;
import se.lyhord.classifier.Ranking;
import se.lyhord.classifier.Suggestion;
import se.lyhord.classifier.corpus.Corpus;
import se.lyhord.classifier.corpus.Example;
import se.lyhord.config.routine.Rutin;
import se.lyhord.config.routine.people.Role;
import se.lyhord.config.routine.rule.Kanal;
import se.lyhord.register.Samples;
import se.lyhord.register.TurnableClock;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Confirmation;
import se.lyhord.register.arende.Handling;
import se.lyhord.register.arende.IncomingMessage;
import se.lyhord.register.arende.Opening;
import se.lyhord.register.arende.Sender;
import se.lyhord.register.learn.model.ClassifierMaker;
import se.lyhord.register.ledger.Ledger;
import se.lyhord.register.ledger.Recorded;
import se.lyhord.register.opening.OpenArende;
import se.lyhord.register.routine.Routines;
import se.lyhord.register.verb.ConfirmArende;

/** A nämnd whose citizens write of the fritidsbank, which nobody has taught the program and which belongs to fritid-ungdom. */
@Component
class Skaters {
    static final String NAMND = "rinkeby-kista";
    static final Account RUTH = new Account("ruth", NAMND, "Ruth R", Set.of(Role.REGISTRATOR));
    static final String BANK = "Fritidsbanken krinslar när barnen ska låna skridskor, säger Zorbine";
    static final LearningProperties PROPERTIES = new LearningProperties(Duration.ofMinutes(1), 12, 3, 20, 100);

    private static final Confirmation FOR_YOUTH =
            new Confirmation("klagomal", "tillganglighet", "fritid-ungdom", List.of());

    private final Ledger ledger;
    private final OpenArende openArende;
    private final ConfirmArende confirmArende;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final TurnableClock clock;
    private final Routines routines;

    Skaters(
            Ledger ledger,
            OpenArende openArende,
            ConfirmArende confirmArende,
            TransactionTemplate transaction,
            JdbcClient jdbc,
            TurnableClock clock,
            Routines routines) {
        this.ledger = ledger;
        this.openArende = openArende;
        this.confirmArende = confirmArende;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.clock = clock;
        this.routines = routines;
    }

    /** Nobody has confirmed anything, the built-in model is in use, and it is Friday morning. */
    void begin() {
        clock.turnTo(Samples.FRIDAY_MORNING);
        jdbc.sql("update arende set merged_into = id where namnd = :namnd and kind is not null")
                .param("namnd", NAMND)
                .update();
        jdbc.sql("update classifier_model set state = 'LEFT' where state = 'ACTIVE'")
                .update();
        jdbc.sql("delete from classifier_request").update();
    }

    TrainModel training(
            ConfirmedMessages confirmed, ClassifierMaker maker, TrainingRequests requests, TakeModel takeModel) {
        return training(confirmed, maker, requests, takeModel, Skaters::fewStarters);
    }

    TrainModel training(
            ConfirmedMessages confirmed,
            ClassifierMaker maker,
            TrainingRequests requests,
            TakeModel takeModel,
            StarterExamples starter) {
        return new TrainModel(routines, confirmed, maker, requests, takeModel, starter, PROPERTIES, clock);
    }

    Rutin rutin() {
        return routines.today(NAMND).rutin();
    }

    /** So many citizens write it, and Ruth confirms where it belongs. */
    void confirmMany(int count) {
        confirmMany(count, BANK, FOR_YOUTH);
    }

    void confirmMany(int count, String text, Confirmation confirmation) {
        for (int i = 0; i < count; i++) {
            long id = open(text, "writer" + i, .9);
            clock.forward(Duration.ofSeconds(1));
            confirmArende.confirmAndRoute(RUTH, id, confirmation);
        }
    }

    long open(String text, String writer, double sure) {
        Ranking ranking = new Ranking(List.of(new Alternative("stadsmiljo", sure, List.of())), false);
        return transaction.execute(status -> {
            Recorded recorded = ledger.record(Samples.mail());
            return openArende
                    .open(new Opening(
                            NAMND,
                            recorded.reference().text(),
                            new Sender(null, writer + "@brevlada.example"),
                            new IncomingMessage(
                                    recorded.id(), clock.instant(), "", text, text, null, List.of(), List.of()),
                            new Suggestion(ranking, ranking, ranking, List.of(), "sv"),
                            Handling.of(Kanal.E_MAIL, "sv"),
                            "Nytt ärende."))
                    .id();
        });
    }

    private static List<Example> fewStarters() {
        return Corpus.training().stream()
                .filter(example -> Set.of("fritid-ungdom", "stadsmiljo").contains(example.unit()))
                .filter(example -> example.text().length() < 120)
                .limit(8)
                .toList();
    }
}
