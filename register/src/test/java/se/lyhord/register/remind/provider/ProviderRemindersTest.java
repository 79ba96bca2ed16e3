package se.lyhord.register.remind.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lyhord.register.verb.Workplace.HV;
import static se.lyhord.register.verb.Workplace.registrator;

import java.time.Instant;
import java.util.Collections;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.config.routine.letter.Brevslag;
import se.lyhord.register.RegisterTest;
import se.lyhord.register.Samples;
import se.lyhord.register.TurnableClock;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.event.WorkEvent.ProviderReminded;
import se.lyhord.register.provider.ProviderRequests;
import se.lyhord.register.verb.AskProvider;
import se.lyhord.register.verb.NoteProviderReply;
import se.lyhord.register.verb.Workplace;

@RegisterTest
class ProviderRemindersTest {
    /** Parkskötarna must answer on Friday 27 November, is reminded one arbetsdag before and then every second. */
    private static final Instant THURSDAY = Instant.parse("2026-11-26T09:00:00Z");

    private static final Instant SECOND_REMINDER = Instant.parse("2026-12-01T09:00:00Z");

    @Autowired
    Workplace workplace;

    @Autowired
    AskProvider askProvider;

    @Autowired
    NoteProviderReply noteProviderReply;

    @Autowired
    ProviderRequests requests;

    @Autowired
    ProviderReminders reminders;

    @Autowired
    TurnableClock clock;

    @BeforeEach
    void friday() {
        clock.turnTo(Samples.FRIDAY_MORNING);
    }

    @Test
    void remindsBeforeTheDayAndAgainUntilThereIsAnAnswer() {
        Arende arende = asked();

        remindAt(THURSDAY.minusSeconds(24 * 3600));
        assertThat(reminded(arende)).isZero();
        remindAt(THURSDAY);
        remindAt(THURSDAY.plusSeconds(60));
        assertThat(reminded(arende)).isEqualTo(1);
        remindAt(SECOND_REMINDER);
        assertThat(reminded(arende)).isEqualTo(2);
        assertThat(workplace.events(arende)).contains(new ProviderReminded("Parkskötarna"));
        noteProviderReply.note(
                registrator(HV),
                arende.id(),
                requests.of(arende.id()).getFirst().id(),
                "Klart.");
        remindAt(SECOND_REMINDER.plusSeconds(30 * 24 * 3600));

        assertThat(reminded(arende)).isEqualTo(2);
    }

    @Test
    void remindsNobodyAtNight() {
        Arende arende = asked();

        remindAt(Instant.parse("2026-11-26T04:00:00Z"));

        assertThat(reminded(arende)).isZero();
    }

    @Test
    void remindsOnceWhenManyNodesDo() throws Exception {
        Arende arende = asked();
        clock.turnTo(THURSDAY);

        try (ExecutorService nodes = Executors.newFixedThreadPool(4)) {
            nodes.invokeAll(Collections.nCopies(8, () -> reminders.remindDue())).forEach(Future::resultNow);
        }

        assertThat(reminded(arende)).isEqualTo(1);
    }

    private Arende asked() {
        Arende arende = workplace.complaint(HV, "stadsmiljo");
        return askProvider.ask(registrator(HV), arende.id(), "parkskotarna", "Hur gick det till?");
    }

    private void remindAt(Instant moment) {
        clock.turnTo(moment);
        reminders.remindDue();
    }

    private int reminded(Arende arende) {
        return workplace.letters(arende, Brevslag.PAMINNELSE).size();
    }
}
