package se.lyhord.register.verb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.lyhord.register.verb.Casebook.ASA;
import static se.lyhord.register.verb.Casebook.BOTKYRKA;
import static se.lyhord.register.verb.Casebook.HV;
import static se.lyhord.register.verb.Casebook.LANDSKRONA;
import static se.lyhord.register.verb.Casebook.RINKEBY;
import static se.lyhord.register.verb.Casebook.SPANGA;
import static se.lyhord.register.verb.Casebook.at;
import static se.lyhord.register.verb.Casebook.registrator;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.config.deadline.Duty;
import se.lyhord.config.routine.Rutin;
import se.lyhord.config.routine.Rutiner;
import se.lyhord.register.RegisterTest;
import se.lyhord.register.Samples;
import se.lyhord.register.TurnableClock;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.event.FristEvent.FristMoved;
import se.lyhord.register.event.RoadEvent.ArrivalCorrected;
import se.lyhord.register.refusal.RefusedException;
import se.lyhord.register.routine.Routines;

@RegisterTest
class CorrectArrivalTest {
    @Autowired
    Casebook cases;

    @Autowired
    CorrectArrival correctArrival;

    @Autowired
    Routines routines;

    @Autowired
    TurnableClock clock;

    @BeforeEach
    void friday() {
        clock.turnTo(Samples.FRIDAY_MORNING);
    }

    @Test
    void mustHaveRule5TheFristerMoveWithTheArrivalDateAndTheLogSaysSo() {
        Arende arende = cases.routed(HV, ASA, at("forskola"));

        Arende corrected =
                correctArrival.correct(registrator(HV), arende.id(), LocalDate.of(2026, 11, 18), "Låg i receptionen.");

        assertThat(corrected.arrivedAt()).isEqualTo("2026-11-18T08:00:00Z");
        assertThat(corrected.answerDue()).isEqualTo("2026-12-02T22:59:59Z");
        assertThat(cases.due(arende, Duty.SVAR)).isEqualTo("2026-12-02T22:59:59Z");
        assertThat(cases.events(arende))
                .contains(new ArrivalCorrected(arende.arrivedAt(), corrected.arrivedAt(), "Låg i receptionen."))
                .hasAtLeastOneElementOfType(FristMoved.class);
    }

    @Test
    void refusesWithoutAReasonADayAheadAndTheSameDay() {
        Arende arende = cases.routed(HV);
        LocalDate arrived = LocalDate.of(2026, 11, 20);

        assertThatThrownBy(() -> correctArrival.correct(registrator(HV), arende.id(), arrived.minusDays(1), ""))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("Skriv varför");
        assertThatThrownBy(() -> correctArrival.correct(registrator(HV), arende.id(), LocalDate.of(2126, 1, 1), "Fel."))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("framtiden");
        assertThatThrownBy(() -> correctArrival.correct(registrator(HV), arende.id(), arrived, "Fel."))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("redan det");
    }

    @Test
    void refusesADayLongBeforeItCame() {
        Arende arende = cases.routed(HV);

        assertThatThrownBy(
                        () -> correctArrival.correct(registrator(HV), arende.id(), LocalDate.of(206, 11, 18), "Fel."))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("Kontrollera året");
    }

    @Test
    void arrivesAtNoMomentThatHasNotBeen() {
        clock.turnTo(Samples.FRIDAY_MORNING.minus(Duration.ofHours(10)));
        Arende arende = cases.routed(HV);
        Instant earlierOnFriday = Samples.FRIDAY_MORNING.minus(Duration.ofHours(6));
        correctArrival.correct(registrator(HV), arende.id(), LocalDate.of(2026, 11, 19), "Låg i receptionen.");
        clock.turnTo(earlierOnFriday);

        Arende corrected =
                correctArrival.correct(registrator(HV), arende.id(), LocalDate.of(2026, 11, 20), "Kom i dag.");

        assertThat(corrected.arrivedAt()).isEqualTo(earlierOnFriday);
    }

    @Test
    void followsTheVersionOfTheRoutineThatHeldOnTheNewDate(@TempDir Path folder) throws IOException {
        String newer = builtInText()
                .replace("inForce: 2024-10-24", "inForce: 2026-11-19")
                .replace("within: {days: 14, count: KALENDERDAGAR}", "within: {days: 20, count: KALENDERDAGAR}");
        Rutin newerVersion = Rutiner.read(Files.writeString(folder.resolve("newer.yaml"), newer));
        List<Rutin> usual = Stream.of(HV, LANDSKRONA, RINKEBY, BOTKYRKA, SPANGA)
                .map(Rutiner::builtIn)
                .toList();
        routines.replace(Stream.concat(usual.stream(), Stream.of(newerVersion)).toList());
        try {
            Arende arende = cases.routed(HV, ASA, at("forskola"));

            Arende corrected = correctArrival.correct(
                    registrator(HV), arende.id(), LocalDate.of(2026, 11, 18), "Låg i receptionen.");

            assertThat(arende.answerDue()).isEqualTo("2026-12-10T22:59:59Z");
            assertThat(corrected.answerDue()).isEqualTo("2026-12-02T22:59:59Z");
        } finally {
            routines.replace(usual);
        }
    }

    private static String builtInText() throws IOException {
        try (InputStream yaml = Objects.requireNonNull(Rutiner.class.getResourceAsStream("hasselby-vallingby.yaml"))) {
            return new String(yaml.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
