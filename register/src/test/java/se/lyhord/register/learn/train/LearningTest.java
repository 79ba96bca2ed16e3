package se.lyhord.register.learn.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.classifier.Alternative;
import se.lyhord.classifier.Ranking;
import se.lyhord.classifier.Suggestion;
import se.lyhord.classifier.corpus.Corpus;
import se.lyhord.classifier.corpus.Example;
import se.lyhord.config.routine.Kanal;
import se.lyhord.config.routine.Role;
import se.lyhord.register.RegisterTest;
import se.lyhord.register.Samples;
import se.lyhord.register.TurnableClock;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Confirmation;
import se.lyhord.register.arende.Handling;
import se.lyhord.register.arende.IncomingMessage;
import se.lyhord.register.arende.Opening;
import se.lyhord.register.arende.Sender;
import se.lyhord.register.learn.ModelDesk;
import se.lyhord.register.learn.UnsureArende;
import se.lyhord.register.learn.UnsureArenden;
import se.lyhord.register.learn.model.ClassifierMaker;
import se.lyhord.register.learn.model.ModelEvent;
import se.lyhord.register.learn.model.ModelShelf;
import se.lyhord.register.learn.model.ModelState;
import se.lyhord.register.learn.model.TrainedModel;
import se.lyhord.register.ledger.Ledger;
import se.lyhord.register.ledger.Recorded;
import se.lyhord.register.opening.OpenArende;
import se.lyhord.register.refusal.RefusedException;
import se.lyhord.register.routine.Routines;
import se.lyhord.register.suggest.NamndClassifiers;
import se.lyhord.register.verb.ConfirmArende;

/** A nämnd whose citizens write of the fritidsbank, which nobody has taught the program and which belongs to fritid-ungdom. */
@RegisterTest
class LearningTest {
    private static final String NAMND = "rinkeby-kista";
    private static final Account RUTH = new Account("ruth", NAMND, "Ruth R", Set.of(Role.REGISTRATOR));
    private static final String BANK = "Fritidsbanken krinslar när barnen ska låna skridskor, säger Zorbine";
    private static final String TOO_FEW = "Det finns 3 bekräftade meddelanden att lära av. Det behövs minst 20.";

    @Autowired
    Ledger ledger;

    @Autowired
    OpenArende openArende;

    @Autowired
    ConfirmArende confirmArende;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TurnableClock clock;

    @Autowired
    Routines routines;

    @Autowired
    ConfirmedMessages confirmed;

    @Autowired
    ClassifierMaker maker;

    @Autowired
    TrainingRequests requests;

    @Autowired
    TakeModel takeModel;

    @Autowired
    TrainingTurn turn;

    @Autowired
    ModelDesk desk;

    @Autowired
    ModelShelf shelf;

    @Autowired
    NamndClassifiers classifiers;

    @Autowired
    UnsureArenden unsure;

    private TrainModel trainModel;
    private TrainingDue due;

    @BeforeEach
    void nobodyHasConfirmedAnything() {
        clock.turnTo(Samples.FRIDAY_MORNING);
        jdbc.sql("update arende set merged_into = id where namnd = :namnd and kind is not null")
                .param("namnd", NAMND)
                .update();
        jdbc.sql("update classifier_model set state = 'LEFT' where state = 'ACTIVE'")
                .update();
        jdbc.sql("delete from classifier_request").update();
        var properties = new LearningProperties(Duration.ofMinutes(1), 12, 3, 20, 100);
        trainModel = new TrainModel(
                routines, confirmed, maker, requests, takeModel, LearningTest::fewStarters, properties, clock);
        due = new TrainingDue(jdbc, requests, confirmed, properties, clock);
    }

    @Test
    void aBetterModelIsTakenIntoUseAndAPersonGoesBackFromIt() {
        confirmMany(30, BANK, "fritid-ungdom");

        trainModel.train(NAMND);

        TrainedModel taken = desk.history(NAMND).getFirst();
        assertThat(taken.state()).isEqualTo(ModelState.ACTIVE);
        assertThat(taken.examples()).isEqualTo(24);
        assertThat(taken.measured()).hasSize(3).allSatisfy(one -> assertThat(one.candidate())
                .isNotNull());
        assertThat(maker.inUse(routines.today(NAMND).rutin()).model()).isEqualTo(taken.id());
        assertThat(bestUnit()).isEqualTo("fritid-ungdom");

        trainModel.train(NAMND);

        assertThat(desk.history(NAMND).getFirst().state()).isEqualTo(ModelState.REFUSED);
        assertThat(desk.history(NAMND).getFirst().reason()).contains("inte säkert bättre");

        desk.goBack(RUTH);

        assertThat(shelf.activeIds()).doesNotContainKey(NAMND);
        assertThat(desk.events(NAMND).getFirst()).satisfies(event -> {
            assertThat(event.actor()).isEqualTo("ruth");
            assertThat(event.type()).isEqualTo(ModelEvent.WENT_BACK);
            assertThat(event.text()).isEqualTo("Ruth R gick tillbaka till den inbyggda modellen.");
        });
        assertThatThrownBy(() -> desk.goBack(RUTH)).isInstanceOf(RefusedException.class);
    }

    @Test
    void aWorseModelIsRefused() {
        confirmMany(24, "Sandlådan är full av skräp", new Confirmation("berom", "mat", "hemtjanst", List.of()));
        confirmMany(
                6, "Sandlådan är full av skräp", new Confirmation("klagomal", "boendemiljo", "stadsmiljo", List.of()));

        trainModel.train(NAMND);

        assertThat(desk.history(NAMND).getFirst().state()).isEqualTo(ModelState.REFUSED);
        assertThat(desk.events(NAMND).getFirst().type()).isEqualTo(ModelEvent.REFUSED);
        assertThat(shelf.activeIds()).doesNotContainKey(NAMND);
    }

    @Test
    void tooLittleToLearnFromIsSaid() {
        confirmMany(3, BANK, "fritid-ungdom");

        trainModel.train(NAMND);

        assertThat(desk.history(NAMND).getFirst().reason()).isEqualTo(TOO_FEW);
    }

    @Test
    void whatIsSecretVoidMergedOrGoneIsNotLearntFrom() {
        confirmMany(5, BANK, "fritid-ungdom");
        List<Long> ids = jdbc.sql(
                        "select id from arende where namnd = :namnd and kind is not null and merged_into is null order by id")
                .param("namnd", NAMND)
                .query(Long.class)
                .list();

        jdbc.sql("update arende set flags = '{sekretess}' where id = :id")
                .param("id", ids.get(0))
                .update();
        jdbc.sql("update arende set status = 'MAKULERAT' where id = :id")
                .param("id", ids.get(1))
                .update();
        jdbc.sql("update arende set merged_into = :id where id = :id")
                .param("id", ids.get(2))
                .update();
        jdbc.sql("delete from message where arende = :id")
                .param("id", ids.get(3))
                .update();

        assertThat(confirmed.of(routines.today(NAMND).rutin(), 100))
                .singleElement()
                .satisfies(left -> {
                    assertThat(left.example().message().text()).startsWith("Fritidsbanken");
                    assertThat(left.example().message().unit()).isEqualTo("fritid-ungdom");
                });
    }

    @Test
    void itIsTimeWhenMuchIsNewOrSomethingIsAtNightOrSomebodyAsks() {
        trainModel.train(NAMND);
        clock.forward(Duration.ofMinutes(1));
        confirmMany(5, BANK, "fritid-ungdom");
        boolean someByDay = due.is(routines.today(NAMND).rutin());

        clock.turnTo(Samples.FRIDAY_MORNING.plus(Duration.ofHours(17)));
        boolean someByNight = due.is(routines.today(NAMND).rutin());
        clock.turnTo(Samples.FRIDAY_MORNING.plus(Duration.ofHours(24)));
        confirmMany(7, BANK, "fritid-ungdom");
        boolean much = due.is(routines.today(NAMND).rutin());
        trainModel.train(NAMND);
        boolean afterwards = due.is(routines.today(NAMND).rutin());
        desk.trainNow(RUTH);
        boolean asked = due.is(routines.today(NAMND).rutin());

        assertThat(List.of(someByDay, someByNight, much, afterwards, asked))
                .containsExactly(false, true, true, false, true);
        assertThatThrownBy(() -> desk.trainNow(RUTH)).hasMessageContaining("redan");
    }

    @Test
    void aTrainingThatWasAskedForIsDoneOnce() {
        desk.trainNow(RUTH);

        trainModel.train(NAMND);

        assertThat(desk.askedBy(NAMND)).isEmpty();
        assertThat(desk.history(NAMND).getFirst().askedBy()).isEqualTo("ruth");
    }

    @Test
    void onlyOneNodeTrainsAtATime() throws Exception {
        var other = new AtomicBoolean();

        boolean done = turn.take(() -> other.set(takesTurn()));

        assertThat(done).isTrue();
        assertThat(other).isFalse();
        assertThat(takesTurn()).isTrue();
    }

    @Test
    void onlyWhoKeepsTheDiaryOrTheSettingsChangesTheModel() {
        Account chief = new Account("carl", NAMND, "Carl C", Set.of(Role.CHEF));

        assertThat(desk.mayChange(chief)).isFalse();
        assertThatThrownBy(() -> desk.goBack(chief)).hasMessageContaining("roll");
        assertThatThrownBy(() -> desk.trainNow(chief)).hasMessageContaining("roll");
    }

    @Test
    void whatWouldTeachMostComesFirst() {
        long sure = open(BANK, "a", .9);
        long unsureId = open(BANK, "b", .2);

        assertThat(unsure.of(NAMND, 1000)).extracting(UnsureArende::id).containsSubsequence(unsureId, sure);
    }

    private boolean takesTurn() {
        try {
            return turn.take(() -> {});
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String bestUnit() {
        return maker.inUse(routines.today(NAMND).rutin())
                .classifier()
                .suggest("", "fritidsbanken krinslar")
                .unit()
                .best()
                .map(Alternative::id)
                .orElseThrow();
    }

    private void confirmMany(int count, String text, String unit) {
        confirmMany(count, text, new Confirmation("klagomal", "tillganglighet", unit, List.of()));
    }

    private void confirmMany(int count, String text, Confirmation confirmation) {
        for (int i = 0; i < count; i++) {
            long id = open(text, "writer" + i, .9);
            clock.forward(Duration.ofSeconds(1));
            confirmArende.confirmAndRoute(RUTH, id, confirmation);
        }
    }

    private long open(String text, String writer, double sure) {
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
        var few = new ArrayList<Example>();
        for (var example : Corpus.training()) {
            if (Set.of("fritid-ungdom", "stadsmiljo").contains(example.unit())
                    && example.text().length() < 120
                    && few.size() < 8) {
                few.add(example);
            }
        }
        return few;
    }
}
