package se.lyhord.register.conversation.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.lyhord.register.Samples.KARIN;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.config.deadline.Duty;
import se.lyhord.config.routine.people.Role;
import se.lyhord.register.RegisterTest;
import se.lyhord.register.Samples;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Arenden;
import se.lyhord.register.arende.Confirmation;
import se.lyhord.register.conversation.Author;
import se.lyhord.register.conversation.Chats;
import se.lyhord.register.conversation.Chats.Opened;
import se.lyhord.register.conversation.Line;
import se.lyhord.register.conversation.Stage;
import se.lyhord.register.deadline.Frist;
import se.lyhord.register.event.ArendeLog;
import se.lyhord.register.letter.FirstLetter;
import se.lyhord.register.undo.TakeBack;
import se.lyhord.register.undo.Undoable;
import se.lyhord.register.verb.SeeToLetter;

@RegisterTest
class WhenLettersAreShownTest extends Showing {
    private static final String CONVERSATION =
            "select c.conversation from message m join conversation_message c on c.ledger = m.ledger where m.arende = :arende";

    @Autowired
    Undoable undoable;

    @Autowired
    TakeBack takeBack;

    @Autowired
    SeeToLetter seeToLetter;

    @Autowired
    FirstLetter firstLetter;

    @Autowired
    Arenden arenden;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void waitsUntilAnAnswerCannotBeTakenBackAnyMore() {
        Opened opened = confirmed(Chats.NOBODY);
        long decision = undoable.make(
                        KARIN, opened.arende(), "Svara", () -> answerArende.byLetter(KARIN, opened.arende(), ANSWER))
                .id();

        showAll();
        List<Line> meanwhile = lettersIn(opened);
        takeBack.takeBack(KARIN, decision);
        clock.turnTo(Samples.FRIDAY_MORNING.plusSeconds(60));
        showAll();

        assertThat(meanwhile).isEmpty();
        assertThat(lettersIn(opened)).isEmpty();
        assertThat(door.read(opened.code()).orElseThrow().stage()).isEqualTo(Stage.AT_WORK);
        assertThat(page(opened).frister())
                .filteredOn(frist -> frist.duty() == Duty.SVAR)
                .allMatch(Frist::isOpen)
                .hasSize(1);
    }

    @Test
    void showsAnAnswerWhenTheMomentToTakeItBackHasPassed() {
        Opened opened = confirmed(Chats.NOBODY);
        long decision = undoable.make(
                        KARIN, opened.arende(), "Svara", () -> answerArende.byLetter(KARIN, opened.arende(), ANSWER))
                .id();

        clock.turnTo(Samples.FRIDAY_MORNING.plusSeconds(60));
        showAll();

        assertThat(lettersIn(opened)).hasSize(1);
        assertThatThrownBy(() -> takeBack.takeBack(KARIN, decision)).hasMessageContaining("för sent");
    }

    @Test
    void showALetterOnceHoweverManyNodesTry() throws Exception {
        Opened opened = answered(Chats.NOBODY);

        try (ExecutorService nodes = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> tries = Stream.generate(() -> nodes.<Void>submit(() -> {
                        showAll();
                        return null;
                    }))
                    .<Future<?>>map(one -> one)
                    .limit(4)
                    .toList();
            for (Future<?> one : tries) {
                one.get();
            }
        }
        showAll();

        assertThat(lettersIn(opened)).hasSize(1);
    }

    @Test
    void passByAnArendeThatSomebodyWorksOn() throws Exception {
        Opened held = answered(Chats.NOBODY);
        Opened free = answered(Chats.NOBODY);

        try (ExecutorService node = Executors.newVirtualThreadPerTaskExecutor()) {
            transaction.executeWithoutResult(status -> {
                arenden.hold(HV, held.arende());
                Future<?> shown = node.submit(this::showAll);
                assertThat(shown).succeedsWithin(Duration.ofSeconds(30));
                assertThat(lettersIn(held)).isEmpty();
                assertThat(lettersIn(free)).hasSize(1);
            });
        }
        showAll();

        assertThat(lettersIn(held)).hasSize(1);
    }

    @Test
    void setAsideForAWhileTheOneThatFails() {
        Opened broken = answered(Chats.NOBODY);
        Opened sound = answered(Chats.NOBODY);
        jdbc.sql("update conversation set last_line = 0 where id = (%s)".formatted(CONVERSATION))
                .param("arende", broken.arende())
                .update();

        showAll();
        List<Line> meanwhile = lettersIn(broken);
        jdbc.sql("update conversation set last_line = 1 where id = (%s)".formatted(CONVERSATION))
                .param("arende", broken.arende())
                .update();
        clock.turnTo(Samples.FRIDAY_MORNING.plus(ShowLetters.REST));
        showAll();

        assertThat(meanwhile).isEmpty();
        assertThat(lettersIn(sound)).hasSize(1);
        assertThat(lettersIn(broken)).hasSize(1);
    }

    @Test
    void areNotGivenWhenSomebodyStopsThemFirst() {
        Opened opened = answered(ASA, "sekretess");

        seeToLetter.drop(KARIN, answer(opened).id(), "Det blev fel brev.");
        showAll();

        assertThat(lettersIn(opened)).isEmpty();
        assertThat(door.read(opened.code()).orElseThrow().stage()).isEqualTo(Stage.AT_WORK);
    }

    @Test
    void areGivenThoughSomebodyStopsTheMailAfterwards() {
        Opened opened = answered(ASA, "sekretess");
        showAll();

        seeToLetter.drop(KARIN, answer(opened).id(), "Den som skrev har läst det.");

        assertThat(door.read(opened.code()).orElseThrow().stage()).isEqualTo(Stage.ANSWERED);
    }

    @Test
    void waitForTheRoutinesMomentThoughAPersonMustPostThem() {
        String landskrona = "landskrona";
        Opened opened = chats.opened(landskrona, ASA);
        transaction.executeWithoutResult(status -> firstLetter.plan(
                arenden.hold(landskrona, opened.arende()), ArendeLog.BOT, null, () -> Optional.of("Adressen är död.")));

        showAll();
        List<Line> early = door.read(opened.code(), 1).orElseThrow().lines();
        confirmArende.confirmAndRoute(
                new Account("rut", landskrona, "Rut R", Set.of(Role.REGISTRATOR)),
                opened.arende(),
                new Confirmation("klagomal", "bemotande", "stadsmiljo", List.of()));
        showAll();

        assertThat(early).isEmpty();
        assertThat(door.read(opened.code(), 1).orElseThrow().lines())
                .singleElement()
                .satisfies(line -> assertThat(line.author()).isEqualTo(Author.LETTER));
    }
}
