package se.lyhord.register.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.lyhord.register.Samples.KARIN;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.lyhord.config.deadline.Duty;
import se.lyhord.config.routine.Brevslag;
import se.lyhord.register.RegisterTest;
import se.lyhord.register.Samples;
import se.lyhord.register.TurnableClock;
import se.lyhord.register.arende.ArendePage;
import se.lyhord.register.arende.ArendePages;
import se.lyhord.register.arende.Confirmation;
import se.lyhord.register.arende.Sender;
import se.lyhord.register.conversation.Chats.Opened;
import se.lyhord.register.dispatch.Dispatch;
import se.lyhord.register.dispatch.DispatchState;
import se.lyhord.register.dispatch.Dispatches;
import se.lyhord.register.event.ArendeLog;
import se.lyhord.register.event.LetterEvent.LetterShown;
import se.lyhord.register.undo.TakeBack;
import se.lyhord.register.undo.Undoable;
import se.lyhord.register.verb.AnswerArende;
import se.lyhord.register.verb.ConfirmArende;
import se.lyhord.register.verb.MakeVoid;
import se.lyhord.register.verb.MergeArenden;

@RegisterTest
class ShowLettersTest {
    private static final String HV = KARIN.namnd();
    private static final Sender ASA = new Sender("Åsa Öberg", "asa@brevlada.example").withCode();
    private static final String ANSWER = "Gungan är lagad sedan i går.";

    @Autowired
    Chats chats;

    @Autowired
    CitizensDoor door;

    @Autowired
    ShowLetters letters;

    @Autowired
    ConfirmArende confirmArende;

    @Autowired
    AnswerArende answerArende;

    @Autowired
    MakeVoid makeVoid;

    @Autowired
    MergeArenden mergeArenden;

    @Autowired
    Undoable undoable;

    @Autowired
    TakeBack takeBack;

    @Autowired
    ArendePages pages;

    @Autowired
    Dispatches dispatches;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TurnableClock clock;

    @BeforeEach
    void nothingElseIsDue() {
        clock.turnTo(Samples.FRIDAY_MORNING);
        jdbc.sql("update dispatch set state = 'CANCELLED' where state in ('PLANNED', 'SENDING') or shown_at is null")
                .update();
    }

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
                .allMatch(frist -> frist.doneAt() != null);
        assertThat(page(opened).events().stream().map(ArendeLog.Entry::event))
                .contains(new LetterShown(Brevslag.SVAR.label()));
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
                .allMatch(frist -> frist.doneAt() != null);
    }

    @Test
    void showsALetterOnceHoweverManyNodesTry() {
        Opened opened = answered(Chats.NOBODY);

        boolean first = letters.showNext();
        boolean second = letters.showNext();

        assertThat(first).isTrue();
        assertThat(second).isFalse();
        assertThat(lettersIn(opened)).hasSize(1);
    }

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
    void showsNoLetterOfAnArendeThatWasMadeVoid() {
        Opened opened = answered(Chats.NOBODY);

        makeVoid.makeVoid(KARIN, opened.arende(), "Fel nämnd.");
        showAll();

        assertThat(lettersIn(opened)).isEmpty();
        assertThat(door.read(opened.code()).orElseThrow().stage()).isEqualTo(Stage.CLOSED);
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

    private Opened answered(Sender sender, String... flags) {
        Opened opened = confirmed(sender, flags);
        answerArende.byLetter(KARIN, opened.arende(), ANSWER);
        return opened;
    }

    private Opened confirmed(Sender sender, String... flags) {
        Opened opened = chats.opened(HV, sender);
        confirmArende.confirmAndRoute(
                KARIN, opened.arende(), new Confirmation("felanmalan", "boendemiljo", "stadsmiljo", List.of(flags)));
        return opened;
    }

    private void showAll() {
        while (letters.showNext()) {
            Thread.onSpinWait();
        }
    }

    private List<Line> lettersIn(Opened opened) {
        return door.read(opened.code()).orElseThrow().lines().stream()
                .filter(line -> line.author() == Author.LETTER && line.text().contains(ANSWER))
                .toList();
    }

    private Dispatch answer(Opened opened) {
        return dispatches.of(opened.arende()).stream()
                .filter(letter -> letter.letter().kind() == Brevslag.SVAR)
                .findFirst()
                .orElseThrow();
    }

    private ArendePage page(Opened opened) {
        return pages.page(HV, opened.arende()).orElseThrow();
    }
}
