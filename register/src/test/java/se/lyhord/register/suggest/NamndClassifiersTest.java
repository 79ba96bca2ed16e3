package se.lyhord.register.suggest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.classifier.Alternative;
import se.lyhord.classifier.model.ModelFile;
import se.lyhord.config.routine.people.Role;
import se.lyhord.register.RegisterTest;
import se.lyhord.register.Samples;
import se.lyhord.register.access.Account;
import se.lyhord.register.learn.ModelDesk;
import se.lyhord.register.learn.model.ClassifierMaker;
import se.lyhord.register.learn.model.ModelShelf;
import se.lyhord.register.learn.model.NewModel;
import se.lyhord.register.routine.Routines;
import se.lyhord.register.signal.Signal;
import se.lyhord.register.signal.Signals;

@RegisterTest
class NamndClassifiersTest {
    private static final String NAMND = "spanga-tensta";
    private static final Account STINA = new Account("stina", NAMND, "Stina S", Set.of(Role.REGISTRATOR));
    private static final Duration SOON = Duration.ofMinutes(1);

    @Autowired
    NamndClassifiers thisNode;

    @Autowired
    Routines routines;

    @Autowired
    ClassifierMaker maker;

    @Autowired
    ModelShelf shelf;

    @Autowired
    ModelDesk desk;

    @Autowired
    Signals signals;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void leaveTheBuiltInModel() {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("update classifier_model set state = 'LEFT' where namnd = :namnd and state = 'ACTIVE'")
                    .param("namnd", NAMND)
                    .update();
            signals.send(Signal.MODEL);
        });
        thisNode.follow();
    }

    @Test
    void allNodesSwitchTogetherAndGoBackTogether() {
        NamndClassifiers otherNode = new NamndClassifiers(routines, maker, shelf);
        FollowModels otherNodesLoop = new FollowModels(otherNode, Duration.ofMillis(200));
        assertThat(otherNode.modelOf(NAMND)).isZero();
        // This node is the program's own, and may still follow what the test before left.
        await().atMost(SOON).until(() -> thisNode.modelOf(NAMND) == 0);
        otherNodesLoop.start();
        try {
            long first = take();
            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(thisNode.modelOf(NAMND)).isEqualTo(first));
            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(otherNode.modelOf(NAMND)).isEqualTo(first));

            long second = take();
            await().atMost(SOON).until(() -> thisNode.modelOf(NAMND) == second && otherNode.modelOf(NAMND) == second);

            desk.goBack(STINA);
            await().atMost(SOON).until(() -> thisNode.modelOf(NAMND) == first && otherNode.modelOf(NAMND) == first);
        } finally {
            otherNodesLoop.stop();
        }
    }

    @Test
    void aNodeThatStartsUsesWhatTheOthersUse() {
        long taken = take();

        assertThat(new NamndClassifiers(routines, maker, shelf).modelOf(NAMND)).isEqualTo(taken);
    }

    @Test
    void aModelThatCannotBeReadIsReplacedByTheBuiltInOne() {
        long taken = take();
        jdbc.sql("update classifier_model set model = 'old' where id = :id")
                .param("id", taken)
                .update();
        NamndClassifiers started = new NamndClassifiers(routines, maker, shelf);

        assertThat(started.classifierOf(NAMND)
                        .suggest("", "Förskolan är stängd för ofta")
                        .unit()
                        .best())
                .map(Alternative::id)
                .contains("forskola");
        assertThat(started.problemOf(NAMND))
                .hasValueSatisfying(problem -> assertThat(problem).contains("inbyggda"));
        assertThat(thisNode.problemOf("botkyrka")).isEmpty();
    }

    @Test
    void nothingOutsideTheRoutineIsSuggested() {
        assertThat(thisNode.classifierOf("landskrona")
                        .suggest("", "Läraren och rektorn struntar i mobbningen")
                        .unit()
                        .alternatives())
                .extracting(Alternative::id)
                .first()
                .isEqualTo("grundskola");
    }

    private long take() {
        return transaction.execute(status -> {
            signals.send(Signal.MODEL);
            return shelf.add(new NewModel(
                    NAMND, Samples.FRIDAY_MORNING, null, 0, 1, null, List.of(), "Prov.", ModelFile.builtIn()));
        });
    }
}
