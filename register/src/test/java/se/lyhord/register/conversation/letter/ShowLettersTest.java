package se.lyhord.register.conversation.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.lyhord.register.Samples.KARIN;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.config.deadline.Duty;
import se.lyhord.config.routine.letter.Brevslag;
import se.lyhord.register.RegisterTest;
import se.lyhord.register.conversation.Author;
import se.lyhord.register.conversation.Chats;
import se.lyhord.register.conversation.Chats.Opened;
import se.lyhord.register.conversation.Conversation;
import se.lyhord.register.conversation.Stage;
import se.lyhord.register.dispatch.Dispatch;
import se.lyhord.register.dispatch.DispatchState;
import se.lyhord.register.event.ArendeLog;
import se.lyhord.register.event.LetterEvent.LetterShown;
import se.lyhord.register.verb.MakeVoid;
import se.lyhord.register.verb.MergeArenden;

@RegisterTest
class ShowLettersTest extends Showing {
    @Autowired
    MakeVoid makeVoid;

    @Autowired
    MergeArenden mergeArenden;

    @Test
    void answersSomebodyWhoHasLeftNothingButACode() {
        Opened opened = answered(Chats.NOBODY);

        showAll();

        Conversation conversation = door.read(opened.code(), 1).orElseThrow();
        assertThat(conversation.stage()).isEqualTo(Stage.ANSWERED);
        assertThat(conversation.lines()).singleElement().satisfies(line -> {
            assertThat(line.author()).isEqualTo(Author.LETTER);
            assertThat(line.name()).isEqualTo(answer(opened).letter().subject());
            assertThat(line.text()).contains(ANSWER);
        });
        assertThat(answer(opened).state()).isEqualTo(DispatchState.SENT);
        assertThat(page(opened).frister())
                .filteredOn(frist -> frist.duty() == Duty.SVAR)
                .isNotEmpty()
                .allMatch(frist -> frist.doneAt() != null);
        assertThat(page(opened).events().stream().map(ArendeLog.Entry::event))
                .contains(new LetterShown(Brevslag.SVAR.label()));
    }

    @Test
    void promisesTheLastDayWhereAnAnswerMayNeedAnInquiry() {
        Opened opened = confirmed(Chats.NOBODY);

        assertThat(page(opened).arende().answerDue()).isEqualTo("2026-11-23T22:59:59Z");
        assertThat(door.read(opened.code()).orElseThrow().answerDue()).isEqualTo("2026-11-30T22:59:59Z");
    }

    @Test
    void sendsByMailTooWhereThereIsAnAddress() {
        Opened opened = answered(ASA);

        showAll();

        assertThat(lettersIn(opened)).hasSize(1);
        assertThat(answer(opened).state()).isEqualTo(DispatchState.PLANNED);
    }

    @Test
    void givesNoLetterWithoutAddressToTheMailServer() {
        Opened opened = answered(Chats.NOBODY);

        List<Dispatch> mailed = Stream.generate(() -> dispatches.claim(List.of(HV), Duration.ofMinutes(3)))
                .takeWhile(Optional::isPresent)
                .flatMap(Optional::stream)
                .toList();

        assertThat(mailed)
                .isNotEmpty()
                .noneMatch(letter -> letter.id() == answer(opened).id());
    }

    @Test
    void showsWhatOpenMailMayNotCarry() {
        Opened opened = answered(ASA, "sekretess");

        showAll();

        assertThat(lettersIn(opened)).hasSize(1);
        assertThat(answer(opened).state()).isEqualTo(DispatchState.MANUAL);
        assertThat(page(opened).frister())
                .filteredOn(frist -> frist.duty() == Duty.SVAR)
                .isNotEmpty()
                .allMatch(frist -> frist.doneAt() != null);
    }

    @Test
    void showsNoLetterOfAnArendeThatWasMadeVoid() {
        Opened opened = answered(Chats.NOBODY);

        makeVoid.makeVoid(KARIN, opened.arende(), "Fel nämnd.");
        showAll();

        assertThat(lettersIn(opened)).isEmpty();
        assertThat(door.read(opened.code()).orElseThrow().stage()).isEqualTo(Stage.ENDED);
    }

    @Test
    void showsTheLettersOfAnArendeToNobodyWhoDidNotOpenIt() {
        Opened other = chats.opened(HV, ASA);
        Opened goesOn = confirmed(ASA);
        mergeArenden.merge(KARIN, other.arende(), goesOn.arende());

        answerArende.byLetter(KARIN, goesOn.arende(), ANSWER);
        showAll();

        assertThat(lettersIn(goesOn)).hasSize(1);
        assertThat(lettersIn(other)).isEmpty();
        assertThat(door.read(other.code()).orElseThrow().stage()).isEqualTo(Stage.ANSWERED);
    }

    @Test
    void mergesNobodyAwayWhoReadsWithACodeAlone() {
        Opened anonymous = chats.opened(HV);
        Opened other = confirmed(ASA);

        assertThatThrownBy(() -> mergeArenden.merge(KARIN, anonymous.arende(), other.arende()))
                .hasMessageContaining("olika personer");
    }

    @Test
    void letsNobodyWaitAnyMoreWhoHasBeenAnswered() {
        Opened opened = confirmed(Chats.NOBODY);
        door.askForHuman(opened.code());
        answerArende.byLetter(KARIN, opened.arende(), ANSWER);

        showAll();

        assertThat(door.read(opened.code()).orElseThrow().wantsHuman()).isFalse();
    }

    @Test
    void leavesAnAnswerThatNobodyCanReadToAPerson() {
        Opened opened = answered(Chats.NOBODY);
        jdbc.sql("update message set follow_up = true where arende = :arende")
                .param("arende", opened.arende())
                .update();

        showAll();

        assertThat(answer(opened).state()).isEqualTo(DispatchState.MANUAL);
        assertThat(page(opened).frister())
                .filteredOn(frist -> frist.duty() == Duty.SVAR)
                .isNotEmpty()
                .allMatch(frist -> frist.doneAt() == null);
    }
}
