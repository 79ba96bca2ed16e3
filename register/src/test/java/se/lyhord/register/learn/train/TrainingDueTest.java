package se.lyhord.register.learn.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.lyhord.config.routine.people.Role;
import se.lyhord.register.RegisterTest;
import se.lyhord.register.Samples;
import se.lyhord.register.TurnableClock;
import se.lyhord.register.access.Account;
import se.lyhord.register.learn.ModelDesk;
import se.lyhord.register.learn.UnsureArende;
import se.lyhord.register.learn.UnsureArenden;
import se.lyhord.register.learn.model.ClassifierMaker;
import se.lyhord.register.refusal.RefusedException;
import se.lyhord.register.routine.Routines;

@RegisterTest
class TrainingDueTest {
    @Autowired
    Skaters skaters;

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
    UnsureArenden unsure;

    @Autowired
    Routines routines;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TurnableClock clock;

    @BeforeEach
    void begin() {
        skaters.begin();
    }

    @Test
    void itIsTimeWhenMuchIsNewOrSomethingIsAtNightOrSomebodyAsks() {
        TrainModel trainModel = skaters.training(confirmed, maker, requests, takeModel);
        TrainingDue due = new TrainingDue(jdbc, requests, confirmed, Skaters.PROPERTIES, clock);
        clock.turnTo(Samples.FRIDAY_MORNING.plus(Duration.ofDays(2)));
        trainModel.train(Skaters.NAMND);
        clock.forward(Duration.ofMinutes(1));
        skaters.confirmMany(5);
        boolean someByDay = due.is(skaters.rutin());

        clock.turnTo(Samples.FRIDAY_MORNING.plus(Duration.ofHours(48 + 17)));
        boolean someByNight = due.is(skaters.rutin());
        clock.turnTo(Samples.FRIDAY_MORNING.plus(Duration.ofDays(3)));
        skaters.confirmMany(7);
        boolean much = due.is(skaters.rutin());
        trainModel.train(Skaters.NAMND);
        boolean afterwards = due.is(skaters.rutin());
        desk.trainNow(Skaters.RUTH);
        boolean asked = due.is(skaters.rutin());

        assertThat(List.of(someByDay, someByNight, much, afterwards, asked))
                .containsExactly(false, true, true, false, true);
        assertThatThrownBy(() -> desk.trainNow(Skaters.RUTH)).hasMessageContaining("redan");
    }

    @Test
    void aNodeTrainsWhenSomebodyAsks() {
        desk.trainNow(Skaters.RUTH);
        TrainWhenDue node = new TrainWhenDue(
                routines,
                new TrainingDue(jdbc, requests, confirmed, Skaters.PROPERTIES, clock),
                turn,
                skaters.training(confirmed, maker, requests, takeModel),
                Duration.ofHours(1));

        node.start();

        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(desk.askedBy(Skaters.NAMND)).isEmpty());
        node.stop();
        assertThat(desk.history(Skaters.NAMND).getFirst().askedBy()).isEqualTo("ruth");
    }

    @Test
    void onlyOneNodeTrainsAtATime() throws SQLException {
        AtomicBoolean other = new AtomicBoolean();

        boolean done = turn.take(() -> other.set(takesTurn()));

        assertThat(done).isTrue();
        assertThat(other).isFalse();
        assertThat(takesTurn()).isTrue();
    }

    @Test
    void onlyWhoKeepsTheDiaryOrTheSettingsChangesTheModel() {
        Account chief = new Account("carl", Skaters.NAMND, "Carl C", Set.of(Role.CHEF));

        assertThat(desk.mayChange(chief)).isFalse();
        assertThatThrownBy(() -> desk.goBack(chief)).hasMessageContaining("roll");
        assertThatThrownBy(() -> desk.trainNow(chief)).hasMessageContaining("roll");
        assertThatThrownBy(() -> desk.goBack(Skaters.RUTH)).isInstanceOf(RefusedException.class);
    }

    @Test
    void whatIsSecretVoidMergedOrGoneIsNotLearntFrom() {
        skaters.confirmMany(5);
        List<Long> ids =
                jdbc.sql("""
                        select id from arende where namnd = :namnd and kind is not null and merged_into is null order by id
                        """).param("namnd", Skaters.NAMND).query(Long.class).list();

        change("update arende set flags = '{sekretess}' where id = :id", ids.get(0));
        change("update arende set status = 'MAKULERAT' where id = :id", ids.get(1));
        change("update arende set merged_into = :id where id = :id", ids.get(2));
        change("delete from message where arende = :id", ids.get(3));

        assertThat(confirmed.of(skaters.rutin(), 100)).singleElement().satisfies(left -> {
            assertThat(left.example().message().text()).isEqualTo(Skaters.BANK);
            assertThat(left.example().message().unit()).isEqualTo("fritid-ungdom");
        });
    }

    @Test
    void whatWouldTeachMostComesFirst() {
        long sure = skaters.open(Skaters.BANK, "a", .9);
        long unsureId = skaters.open(Skaters.BANK, "b", .2);

        assertThat(unsure.of(Skaters.NAMND, 1000)).extracting(UnsureArende::id).containsSubsequence(unsureId, sure);
    }

    private void change(String sql, long id) {
        jdbc.sql(sql).param("id", id).update();
    }

    private boolean takesTurn() {
        try {
            return turn.take(() -> {});
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
