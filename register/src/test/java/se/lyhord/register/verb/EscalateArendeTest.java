package se.lyhord.register.verb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.lyhord.register.verb.Casebook.ASA;
import static se.lyhord.register.verb.Casebook.HV;
import static se.lyhord.register.verb.Casebook.at;
import static se.lyhord.register.verb.Casebook.officer;
import static se.lyhord.register.verb.Casebook.registrator;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.config.routine.letter.Brevslag;
import se.lyhord.config.routine.people.Role;
import se.lyhord.register.RegisterTest;
import se.lyhord.register.TurnableClock;
import se.lyhord.register.absence.Absence;
import se.lyhord.register.absence.Absences;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.event.RoadEvent.TakenOver;
import se.lyhord.register.permission.ReadingRule;
import se.lyhord.register.refusal.RefusedException;
import se.lyhord.register.routine.RoutineInForce;
import se.lyhord.register.routine.Routines;

@RegisterTest
class EscalateArendeTest {
    @Autowired
    Casebook cases;

    @Autowired
    EscalateArende escalateArende;

    @Autowired
    WriteNote writeNote;

    @Autowired
    Absences absences;

    @Autowired
    ReadingRule reading;

    @Autowired
    Routines routines;

    @Autowired
    TurnableClock clock;

    @Test
    void handsItToTheChefOverTheEnhetsChef() {
        Arende arende = cases.routed(HV, ASA, at("hemtjanst"));

        Arende taken = escalateArende.escalate(officer(HV, "hemtjanst"), arende.id(), "Grannen har hotat.");

        assertThat(taken.handling().takenOverBy()).isEqualTo("avdelningschef-aldre");
        assertThat(taken.answerDue()).isEqualTo(arende.answerDue());
        assertThat(cases.lettersAfter(2, arende)).singleElement().satisfies(letter -> {
            assertThat(letter.kind()).isEqualTo(Brevslag.TILL_CHEF);
            assertThat(letter.recipient()).isEqualTo("amir.hosseini@hv.example");
            assertThat(letter.body()).contains("lämnar det till dig");
        });
        assertThat(cases.isSilent(arende, "hotat")).isTrue();
        assertThat(cases.events(arende)).contains(new TakenOver("avdelningschef-aldre", "Grannen har hotat."));
    }

    @Test
    void writesToTheVikarieOfAnAbsentChefWhoMayReadAndAnswer() {
        LocalDate today = RoutineInForce.arrivalDate(clock.instant());
        Absence away = absences.add(HV, "avdelningschef-aldre", today, today, "avdelningschef-gemensamt");
        Account vikarie =
                new Account("tomas", HV, "Tomas Ekdal", Set.of(Role.CHEF), Set.of(), "avdelningschef-gemensamt");
        Arende arende = cases.routed(HV, ASA, at("hemtjanst"));
        try {
            Arende taken = escalateArende.escalate(registrator(HV), arende.id(), "Svårt.");

            assertThat(taken.handling().takenOverBy()).isEqualTo("avdelningschef-aldre");
            assertThat(cases.dispatch(arende, Brevslag.TILL_CHEF).letter().recipient())
                    .isEqualTo("tomas.ekdal@hv.example");
            assertThat(reading.mayRead(vikarie, taken, routines.today(HV))).isTrue();
            assertThat(writeNote.write(vikarie, arende.id(), "Jag har ringt.").id())
                    .isEqualTo(arende.id());
        } finally {
            absences.end(HV, away.id(), today);
        }
        assertThat(reading.mayRead(vikarie, cases.page(arende).arende(), routines.today(HV)))
                .isFalse();
    }

    @Test
    void goesOnToThatChefsOwnChefAndIsRefusedAtTheTop() {
        Arende arende = cases.routed(HV);
        escalateArende.escalate(registrator(HV), arende.id(), "Svårt.");

        Arende further = escalateArende.escalate(registrator(HV), arende.id(), "Svårare.");

        assertThat(further.handling().takenOverBy()).isEqualTo("stadsdelsdirektor");
        assertThatThrownBy(() -> escalateArende.escalate(registrator(HV), arende.id(), "Svårast."))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("ingen närmaste chef");
    }

    @Test
    void refusesWhatIsAnsweredAndWhatHasNoReason() {
        Arende arende = cases.answered(HV);

        assertThatThrownBy(() -> escalateArende.escalate(registrator(HV), arende.id(), "Svårt."))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("ligger inte hos någon enhet");
        assertThatThrownBy(() -> escalateArende.escalate(registrator(HV), arende.id(), ""))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("Skriv varför");
    }
}
