package se.lyhord.register.verb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.lyhord.register.verb.Workplace.HV;
import static se.lyhord.register.verb.Workplace.registrator;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.config.deadline.Duty;
import se.lyhord.register.RegisterTest;
import se.lyhord.register.Samples;
import se.lyhord.register.TurnableClock;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.deadline.Frist;
import se.lyhord.register.event.WorkEvent.MeasureAdded;
import se.lyhord.register.event.WorkEvent.MeasureFollowedUp;
import se.lyhord.register.measure.Measures;
import se.lyhord.register.measure.NewMeasure;
import se.lyhord.register.refusal.RefusedException;

@RegisterTest
class AddMeasureTest {
    private static final LocalDate LUCIA_EVE = LocalDate.parse("2026-12-11");
    private static final NewMeasure TRAINING = new NewMeasure("Personalen får utbildning.", false, LUCIA_EVE);

    @Autowired
    Workplace workplace;

    @Autowired
    AddMeasure addMeasure;

    @Autowired
    MakeVoid makeVoid;

    @Autowired
    ForwardArende forwardArende;

    @Autowired
    FollowUpMeasure followUpMeasure;

    @Autowired
    Measures measures;

    @Autowired
    TurnableClock clock;

    @BeforeEach
    void friday() {
        clock.turnTo(Samples.FRIDAY_MORNING);
    }

    @Test
    void makesTheFollowUpOfAPlanAFrist() {
        Arende arende = workplace.complaint(HV, "medborgarservice");

        addMeasure.add(registrator(HV), arende.id(), TRAINING);

        assertThat(workplace.events(arende)).contains(new MeasureAdded(TRAINING.text(), false, LUCIA_EVE));
        assertThat(workplace.frist(arende, Duty.UPPFOLJNING))
                .get()
                .extracting(Frist::dueAt)
                .hasToString("2026-12-11T22:59:59Z");
    }

    @Test
    void refusesAMeasureWhereNobodyWouldRemindOfIt() {
        Arende voided = workplace.complaint(HV, "medborgarservice");
        Arende forwarded = workplace.complaint(HV, "medborgarservice");
        makeVoid.makeVoid(registrator(HV), voided.id(), "Det kom två gånger.");
        forwardArende.forward(registrator(HV), forwarded.id(), "trafikkontoret");

        assertThatThrownBy(() -> addMeasure.add(registrator(HV), voided.id(), TRAINING))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("makulerat");
        assertThatThrownBy(() -> addMeasure.add(registrator(HV), forwarded.id(), TRAINING))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("Öppna det igen först");
    }

    @Test
    void doesTheFristWhenTheLastMeasureIsFollowedUpAndOpensItAgainForTheNext() {
        Arende arende = workplace.complaint(HV, "medborgarservice");
        addMeasure.add(registrator(HV), arende.id(), TRAINING);
        long measure = measures.of(arende.id()).getFirst().id();

        followUpMeasure.followUp(registrator(HV), arende.id(), measure, "Alla har gått kursen.", true);

        assertThat(measures.of(arende.id()).getFirst()).satisfies(followed -> {
            assertThat(followed.done()).isTrue();
            assertThat(followed.result()).isEqualTo("Alla har gått kursen.");
            assertThat(followed.followedUpAt()).isEqualTo(Samples.FRIDAY_MORNING);
        });
        assertThat(workplace.events(arende)).contains(new MeasureFollowedUp(TRAINING.text(), "Alla har gått kursen."));
        assertThat(workplace.frist(arende, Duty.UPPFOLJNING)).get().matches(frist -> frist.doneAt() != null);

        addMeasure.add(registrator(HV), arende.id(), new NewMeasure("Ny kurs.", false, LUCIA_EVE.plusDays(7)));

        assertThat(workplace.frist(arende, Duty.UPPFOLJNING))
                .get()
                .matches(Frist::isOpen)
                .extracting(Frist::dueAt)
                .hasToString("2026-12-18T22:59:59Z");
        assertThatThrownBy(() -> followUpMeasure.followUp(registrator(HV), arende.id(), measure, "Igen.", true))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("redan uppföljd");
    }

    @Test
    void refusesAPlanWithoutADayWhereTheDiaryHasTheWholeCase() {
        Arende arende = workplace.complaint(HV, "medborgarservice");
        Arende elsewhere = workplace.complaint("spanga-tensta", "medborgarservice");
        NewMeasure plan = new NewMeasure("Vi ser över rutinen.", false, null);

        assertThatThrownBy(() -> addMeasure.add(registrator(HV), arende.id(), plan))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("följas upp");
        addMeasure.add(registrator("spanga-tensta"), elsewhere.id(), plan);

        assertThat(measures.of(elsewhere.id())).hasSize(1);
        assertThat(workplace.frist(elsewhere, Duty.UPPFOLJNING)).isEmpty();
    }

    @Test
    void refusesAFollowUpThatHasBeen() {
        Arende arende = workplace.complaint(HV, "medborgarservice");

        assertThatThrownBy(() -> addMeasure.add(
                        registrator(HV), arende.id(), new NewMeasure("Klart.", true, LocalDate.parse("2026-11-19"))))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("redan varit");
    }

    @Test
    void warnsOfAPersonnummerButNotOfAnyNumber() {
        assertThat(new NewMeasure("Ring 640823-3234.", true, null).warning())
                .hasValueSatisfying(warning -> assertThat(warning).contains("personnummer"));
        assertThat(new NewMeasure("Ring 640823-3235.", true, null).warning()).isEmpty();
    }
}
