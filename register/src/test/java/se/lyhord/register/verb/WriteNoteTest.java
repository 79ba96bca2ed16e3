package se.lyhord.register.verb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.lyhord.register.verb.Workplace.HV;
import static se.lyhord.register.verb.Workplace.registrator;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.register.RegisterTest;
import se.lyhord.register.TurnableClock;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.ArendePage;
import se.lyhord.register.arende.ArendePages;
import se.lyhord.register.arende.Sender;
import se.lyhord.register.event.WorkEvent.NoteWritten;
import se.lyhord.register.refusal.RefusedException;

@RegisterTest
class WriteNoteTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T09:30:00Z");

    @Autowired
    Workplace workplace;

    @Autowired
    WriteNote writeNote;

    @Autowired
    ArendePages pages;

    @Autowired
    TurnableClock clock;

    @Test
    void datesTheNoteAndSignsItWithTheName() {
        Arende arende = workplace.complaint(HV, "medborgarservice");
        clock.turnTo(MONDAY);

        writeNote.write(registrator(HV), arende.id(), " Jag ringde tillbaka. ");

        assertThat(workplace.page(arende).events().getLast()).satisfies(entry -> {
            assertThat(entry.event()).isEqualTo(new NoteWritten("Jag ringde tillbaka.", "Rut R"));
            assertThat(entry.at()).isEqualTo(MONDAY);
            assertThat(entry.actor()).isEqualTo("rut");
        });
    }

    @Test
    void refusesANoteThatSaysNothing() {
        Arende arende = workplace.complaint(HV, "medborgarservice");

        assertThatThrownBy(() -> writeNote.write(registrator(HV), arende.id(), "  \n"))
                .isInstanceOf(RefusedException.class)
                .hasMessage("Skriv vad som har sagts eller gjorts.");
    }

    @Test
    void leavesTheAnswerDueWhenItWasForTheSuggestedEnhet() {
        long id = workplace.opened(HV, new Sender("Åsa Öberg", "asa@brevlada.example"));
        ArendePage before = pages.page(HV, id).orElseThrow();

        writeNote.write(registrator(HV), id, "Jag ringde tillbaka.");

        ArendePage after = pages.page(HV, id).orElseThrow();
        assertThat(after.arende().answerDue()).isEqualTo(before.arende().answerDue());
        assertThat(after.frister()).isEqualTo(before.frister());
    }
}
