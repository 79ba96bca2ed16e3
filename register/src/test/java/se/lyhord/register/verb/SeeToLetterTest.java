package se.lyhord.register.verb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.lyhord.register.verb.Workplace.HV;
import static se.lyhord.register.verb.Workplace.registrator;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.config.deadline.Duty;
import se.lyhord.config.routine.letter.Brevslag;
import se.lyhord.register.RegisterTest;
import se.lyhord.register.Samples;
import se.lyhord.register.TurnableClock;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.dispatch.Dispatch;
import se.lyhord.register.dispatch.DispatchState;
import se.lyhord.register.dispatch.Dispatches;
import se.lyhord.register.dispatch.Letter;
import se.lyhord.register.dispatch.LetterToSeeTo;
import se.lyhord.register.dispatch.LettersToSeeTo;
import se.lyhord.register.event.LetterEvent.LetterCancelled;
import se.lyhord.register.event.LetterEvent.LetterSeenTo;
import se.lyhord.register.event.WorkEvent.SecrecyDecided;
import se.lyhord.register.refusal.RefusedException;

@RegisterTest
class SeeToLetterTest {
    private static final String SPANGA = "spanga-tensta";
    private static final Set<DispatchState> WAITING =
            EnumSet.of(DispatchState.FAILED, DispatchState.RETURNED, DispatchState.MANUAL);
    private static final LocalDate FRIDAY = LocalDate.parse("2026-11-20");

    @Autowired
    Workplace workplace;

    @Autowired
    SeeToLetter seeToLetter;

    @Autowired
    LettersToSeeTo toSeeTo;

    @Autowired
    Dispatches dispatches;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TurnableClock clock;

    private Arende arende;
    private long letter;

    @BeforeEach
    void aBekraftelseThatAPersonMustSeeTo() {
        clock.turnTo(Samples.FRIDAY_MORNING);
        arende = workplace.complaint(SPANGA, "medborgarservice");
        transaction.executeWithoutResult(status -> dispatches.leaveToPerson(
                new Letter(
                        SPANGA,
                        arende.id(),
                        Brevslag.BEKRAFTELSE,
                        "asa@brevlada.example",
                        null,
                        "sv",
                        "Tack",
                        "Tack.",
                        null,
                        false),
                "Adressen är död."));
        letter = dispatch().id();
    }

    @Test
    void doesTheFristOfABekraftelseThatWasPosted() {
        seeToLetter.posted(registrator(SPANGA), letter, FRIDAY);

        assertThat(dispatch().state()).isEqualTo(DispatchState.SENT);
        assertThat(dispatch().sentAt()).hasToString("2026-11-20T11:00:00Z");
        assertThat(workplace.frist(arende, Duty.BEKRAFTELSE)).get().matches(frist -> frist.doneAt() != null);
        assertThat(workplace.events(arende))
                .contains(new LetterSeenTo("Bekräftelsen", "Brevet postades på papper 20 november 2026."));
    }

    @Test
    void keepsByWhichSecureWayALetterWentInsteadOfByMail() {
        seeToLetter.sentSecurely(registrator(SPANGA), letter, FRIDAY, " Säker digital\n kommunikation ");

        String how = "Brevet skickades via säker e-post eller e-tjänst (Säker digital kommunikation) 20 november 2026.";
        assertThat(dispatch()).satisfies(sent -> {
            assertThat(sent.state()).isEqualTo(DispatchState.SENT);
            assertThat(sent.sentAt()).hasToString("2026-11-20T11:00:00Z");
            assertThat(sent.reason()).isEqualTo(how);
            assertThat(sent.mailAddress()).isNull();
        });
        assertThat(workplace.frist(arende, Duty.BEKRAFTELSE)).get().matches(frist -> frist.doneAt() != null);
        assertThat(workplace.events(arende)).contains(new LetterSeenTo("Bekräftelsen", how));
    }

    @Test
    void needsNoNameOfTheSecureWayButADayThatHasBeen() {
        assertThatThrownBy(() -> seeToLetter.sentSecurely(registrator(SPANGA), letter, FRIDAY.plusDays(1), ""))
                .hasMessageContaining("har inte varit än");
        assertThatThrownBy(() -> seeToLetter.sentSecurely(registrator(SPANGA), letter, FRIDAY.minusDays(1), ""))
                .hasMessageContaining("inte skrivet då");
        assertThatThrownBy(() -> seeToLetter.sentSecurely(registrator(SPANGA), letter, FRIDAY, "x".repeat(101)))
                .hasMessageContaining("högst 100 tecken");

        seeToLetter.sentSecurely(registrator(SPANGA), letter, FRIDAY, "");

        assertThat(dispatch().reason()).isEqualTo("Brevet skickades via säker e-post eller e-tjänst 20 november 2026.");
    }

    @Test
    void postsALetterToSomebodyWithoutAnAddressForMail() {
        transaction.executeWithoutResult(status -> dispatches.leaveToPerson(
                new Letter(
                        SPANGA,
                        arende.id(),
                        Brevslag.HANVISNING,
                        null,
                        "Åsa Öberg\nStorgatan 1",
                        "sv",
                        "Besked",
                        "Så här.",
                        null,
                        false),
                "Den som skrev har ingen e-postadress."));
        long onPaper = workplace.letters(arende, Brevslag.HANVISNING).getLast().id();

        seeToLetter.posted(registrator(SPANGA), onPaper, FRIDAY);

        assertThat(workplace.letters(arende, Brevslag.HANVISNING).getLast().state())
                .isEqualTo(DispatchState.SENT);
    }

    @Test
    void sendsItByMailAfterAllAndKeepsWhy() {
        seeToLetter.mail(registrator(SPANGA), letter, "Hon har bett om det.");

        assertThat(dispatch().state()).isEqualTo(DispatchState.PLANNED);
        assertThat(workplace.events(arende))
                .contains(new SecrecyDecided("Bekräftelsen", "Skickas med öppen e-post.", "Hon har bett om det."));
        assertThat(workplace.frist(arende, Duty.BEKRAFTELSE)).get().matches(frist -> frist.doneAt() == null);
    }

    @Test
    void sendsItToAnotherAddress() {
        seeToLetter.mailTo(registrator(SPANGA), letter, "asa@ny.example", "Hon ringde om den nya.");

        assertThat(dispatch()).satisfies(sent -> {
            assertThat(sent.state()).isEqualTo(DispatchState.PLANNED);
            assertThat(sent.letter().recipient()).isEqualTo("asa@ny.example");
        });
        assertThatThrownBy(() -> seeToLetter.mailTo(registrator(SPANGA), letter, "ny", "Hon ringde."))
                .hasMessageContaining("ser inte rätt ut");
    }

    @Test
    void dropsItWithAReason() {
        seeToLetter.drop(registrator(SPANGA), letter, "Hon vill inte ha brev.");

        assertThat(dispatch().state()).isEqualTo(DispatchState.CANCELLED);
        assertThat(workplace.events(arende)).contains(new LetterCancelled("Bekräftelsen", "Hon vill inte ha brev."));
    }

    @Test
    void saysHowMuchAReasonIsWhenThereIsOnlyOneWord() {
        assertThatThrownBy(() -> seeToLetter.drop(registrator(SPANGA), letter, "Nej"))
                .hasMessage("Skriv varför brevet inte ska skickas, med minst två ord.");
        assertThatThrownBy(() -> seeToLetter.mail(registrator(SPANGA), letter, "Ja"))
                .hasMessage("Skriv varför brevet får skickas med öppen e-post, med minst två ord.");
        assertThatThrownBy(() -> seeToLetter.mailTo(registrator(SPANGA), letter, "asa@ny.example", "Ringde"))
                .hasMessage("Skriv hur du vet adressen, med minst två ord.");
    }

    @Test
    void refusesASecondDecision() {
        seeToLetter.posted(registrator(SPANGA), letter, FRIDAY);

        assertThatThrownBy(() -> seeToLetter.drop(registrator(SPANGA), letter, "Hon vill inte."))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("redan omhändertaget");
    }

    @Test
    void listsAndCountsTheNamndsOwnOnly() {
        int before = toSeeTo.count(SPANGA, WAITING);
        int elsewhere = toSeeTo.count(HV, WAITING);

        assertThat(toSeeTo.page(SPANGA, WAITING, 0, before))
                .extracting(LetterToSeeTo::id)
                .contains(letter);
        assertThat(toSeeTo.page(HV, WAITING, 0, elsewhere + 1))
                .hasSize(elsewhere)
                .noneMatch(other -> other.id() == letter);
        seeToLetter.posted(registrator(SPANGA), letter, FRIDAY);

        assertThat(toSeeTo.count(SPANGA, WAITING)).isEqualTo(before - 1);
        assertThatThrownBy(() -> seeToLetter.posted(registrator(HV), letter, FRIDAY))
                .isInstanceOf(RefusedException.class);
    }

    private Dispatch dispatch() {
        return workplace.letters(arende, Brevslag.BEKRAFTELSE).getLast();
    }
}
