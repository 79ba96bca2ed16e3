package se.lyhord.register.redecide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.lyhord.register.Samples.KARIN;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.ArendeStatus;
import se.lyhord.register.arende.Confirmation;
import se.lyhord.register.dispatch.Dispatch;
import se.lyhord.register.dispatch.DispatchState;
import se.lyhord.register.dispatch.Dispatches;
import se.lyhord.register.event.ArendeLog;
import se.lyhord.register.event.LetterEvent.LetterPlanned;
import se.lyhord.register.event.RoadEvent.TakenBack;
import se.lyhord.register.ledger.LedgerEntry;
import se.lyhord.register.ledger.Outcome;
import se.lyhord.register.letter.FirstLetter;
import se.lyhord.register.undo.TakeBack;
import se.lyhord.register.verb.ConfirmArende;
import se.lyhord.register.verb.SeeToLetter;

class PossibleFollowUpsTest extends Redeciding {
    private static final String UNDECIDED = "En registrator avgör först vilket ärende meddelandet hör till.";

    @Autowired
    ConfirmArende confirmArende;

    @Autowired
    KeepMessage keep;

    @Autowired
    PossibleFollowUps possible;

    @Autowired
    FirstLetter firstLetter;

    @Autowired
    Dispatches dispatches;

    @Autowired
    SeeToLetter seeToLetter;

    @Autowired
    TakeBack takeBack;

    @Autowired
    ArendeLog log;

    @Test
    void joinsAPossibleFollowUpToTheOtherAndMakesItsOwnVoid() {
        long other = opened();
        LedgerEntry seen = possibleFollowUpOf(other);
        long own = id(seen);

        Arende target = add.add(KARIN, Seen.of(seen), other, READ, "Samma lampa.");

        assertThat(target.id()).isEqualTo(other);
        assertThat(entry(seen.id()).row().outcome()).isEqualTo(Outcome.FOLLOW_UP);
        assertThat(page(other).messages()).hasSize(2).last().satisfies(message -> assertThat(message.followUp())
                .isTrue());
        assertThat(page(own).arende().status()).isEqualTo(ArendeStatus.MAKULERAT);
        assertThat(page(own).messages()).isEmpty();
        assertThat(possible.find(KARIN.namnd(), seen.id())).isEmpty();
        assertThat(log.isUnbroken(own)).isTrue();
        assertThat(log.isUnbroken(other)).isTrue();
    }

    @Test
    void refusesToTakeTheAnswerFromSomebodyWhoReadsItWithACodeAlone() {
        long other = opened();
        LedgerEntry seen = possibleFollowUpOf(other);
        jdbc.sql("update arende set reads_with_code = true, sender_address = null where id = :id")
                .param("id", id(seen))
                .update();

        assertThatThrownBy(() -> add.add(KARIN, Seen.of(seen), other, READ, "Samma lampa."))
                .hasMessageContaining("Länka ärendena i stället");
    }

    @Test
    void keepsAPossibleFollowUpAsItsOwn() {
        LedgerEntry seen = possibleFollowUpOf(opened());

        keep.keep(KARIN, Seen.of(seen), null);

        assertThat(possible.find(KARIN.namnd(), seen.id())).isEmpty();
        assertThat(entry(seen.id()).row().arende()).isEqualTo(seen.row().arende());
        assertThat(decisions.of(KARIN.namnd(), seen.id())).hasSize(1);
        assertThat(page(id(seen)).events())
                .last()
                .satisfies(event -> assertThat(event.event().sentence()).contains("eget ärende"));
        assertThat(log.isUnbroken(id(seen))).isTrue();
        assertThatThrownBy(() -> keep.keep(LEILA, Seen.of(seen), null)).hasMessageContaining("kollega");
    }

    @Test
    void letsTheBekraftelseGoThatWaitedForTheDecision() {
        LedgerEntry seen = possibleFollowUpOf(opened());
        leaveBekraftelse(id(seen), UNDECIDED);

        keep.keep(KARIN, Seen.of(seen), null);

        assertThat(letter(id(seen))).satisfies(letter -> {
            assertThat(letter.state()).isEqualTo(DispatchState.PLANNED);
            assertThat(letter.reason()).isNull();
        });
        assertThat(page(id(seen)).events()).last().satisfies(event -> assertThat(event.event())
                .isEqualTo(new LetterPlanned("Bekräftelsen")));
    }

    @Test
    void leavesTheBekraftelseToAPersonWithWhatElseSpeaksAgainstIt() {
        LedgerEntry seen = possibleFollowUpOf(opened());
        leaveBekraftelse(id(seen), UNDECIDED);

        keep.keep(KARIN, Seen.of(seen), "Ingen läser svar.");

        assertThat(letter(id(seen))).satisfies(letter -> {
            assertThat(letter.state()).isEqualTo(DispatchState.MANUAL);
            assertThat(letter.reason()).isEqualTo("Ingen läser svar.");
        });
    }

    @Test
    void keepsTheBekraftelseBackAgainWhenTheDecisionIsTakenBack() {
        LedgerEntry seen = possibleFollowUpOf(opened());
        leaveBekraftelse(id(seen), UNDECIDED);

        takeBack.takeBack(KARIN, keep.keep(KARIN, Seen.of(seen), null).id());

        assertThat(possible.find(KARIN.namnd(), seen.id())).isPresent();
        assertThat(letter(id(seen))).satisfies(letter -> {
            assertThat(letter.state()).isEqualTo(DispatchState.MANUAL);
            assertThat(letter.reason()).isEqualTo(UNDECIDED);
        });
        assertThat(page(id(seen)).events()).last().satisfies(event -> assertThat(event.event())
                .isEqualTo(new TakenBack("Det är ett eget ärende")));
        assertThat(log.isUnbroken(id(seen))).isTrue();
    }

    @Test
    void leavesAloneTheBekraftelseThatSomebodyHasSeenTo() {
        LedgerEntry seen = possibleFollowUpOf(opened());
        leaveBekraftelse(id(seen), UNDECIDED);
        long letter = letter(id(seen)).id();
        seeToLetter.drop(KARIN, letter, "Hon vet redan.");

        keep.keep(KARIN, Seen.of(seen), null);

        assertThat(letter(id(seen)).state()).isEqualTo(DispatchState.CANCELLED);
    }

    @Test
    void asksNoMoreAboutAPossibleFollowUpThatSomebodyConfirmed() {
        LedgerEntry seen = possibleFollowUpOf(opened());
        int waiting = possible.count(KARIN.namnd());

        confirmArende.confirmAndRoute(
                KARIN, id(seen), new Confirmation("felanmalan", "boendemiljo", "stadsmiljo", List.of()));

        assertThat(possible.count(KARIN.namnd())).isEqualTo(waiting - 1);
        assertThat(possible.oldest(KARIN.namnd(), 0, 100))
                .noneMatch(row -> row.row().id() == seen.id());
    }

    @Test
    void movesAFollowUpAndLaterMakesItAnArendeOfItsOwn() {
        long wrong = opened();
        long right = opened();
        LedgerEntry seen = possibleFollowUpOf(wrong);
        add.add(KARIN, Seen.of(seen), wrong, READ, "Samma lampa.");

        add.add(LEILA, Seen.of(entry(seen.id())), right, READ, "Det var fel lampa.");
        Arende own = register.register(KARIN, Seen.of(entry(seen.id())), READ, "En tredje lampa.");

        assertThat(page(wrong).messages()).hasSize(1);
        assertThat(page(right).messages()).hasSize(1);
        assertThat(page(own.id()).messages()).singleElement().satisfies(message -> assertThat(message.followUp())
                .isFalse());
        assertThat(own.reference()).isNotEqualTo(seen.reference().text());
        assertThat(decisions.of(KARIN.namnd(), seen.id()))
                .extracting(Decision::after)
                .containsExactly(Outcome.FOLLOW_UP, Outcome.FOLLOW_UP, Outcome.REGISTERED);
        assertThat(Stream.of(wrong, right, own.id())).allMatch(log::isUnbroken);
    }

    LedgerEntry possibleFollowUpOf(long other) {
        long arende = opened();
        long message = page(arende).messages().getFirst().message().ledger();
        transaction.executeWithoutResult(status -> possible.note(KARIN.namnd(), message, arende, other));
        return entry(message);
    }

    void leaveBekraftelse(long arende, String reason) {
        transaction.executeWithoutResult(
                status -> firstLetter.plan(page(arende).arende(), ArendeLog.BOT, null, () -> Optional.of(reason)));
    }

    Dispatch letter(long arende) {
        return dispatches.of(arende).getFirst();
    }

    static long id(LedgerEntry entry) {
        @Nullable Long arende = entry.row().arende();
        return arende == null ? 0 : arende;
    }
}
