package se.lyhord.register.undo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.ZoneOffset;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import se.lyhord.config.routine.people.Role;
import se.lyhord.register.RegisterTest;
import se.lyhord.register.access.Account;
import se.lyhord.register.verb.Workplace;

@RegisterTest
class TakeBackRefusedTest extends Undoing {
    @Test
    void refusesWhenTheMomentHasPassed() {
        Undoable.Decision decision = confirm(workplace.opened(Workplace.HV, Workplace.ASA));

        clock.forward(Undoable.WINDOW.multipliedBy(2));

        refuses(RUT, decision, "för sent");
    }

    @Test
    void refusesWhenALetterHasLeft() {
        long id = workplace.opened(Workplace.HV, Workplace.ASA);
        Undoable.Decision decision = confirm(id);
        jdbc.sql("update dispatch set not_before = :now where arende = :id and kind = 'KOPIA_TILL_ENHET'")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
        boolean sending = claimed(id).isPresent();

        assertThat(sending).isTrue();
        refuses(RUT, decision, "Ett brev har redan gått iväg");
    }

    @Test
    void refusesWhenSomebodyHasWorkedOn() {
        long id = workplace.opened(Workplace.HV, Workplace.ASA);
        Undoable.Decision decision = confirm(id);
        beginInquiry.begin(RUT, id);

        refuses(RUT, decision, "arbetat vidare");
    }

    @Test
    void refusesAnotherPersonAndASecondTime() {
        Undoable.Decision decision = confirm(workplace.opened(Workplace.HV, Workplace.ASA));

        refuses(new Account("leila", Workplace.HV, "Leila", Set.of(Role.REGISTRATOR)), decision, "för sent");
        takeBack.takeBack(RUT, decision.id());
        refuses(RUT, decision, "för sent");
    }

    @Test
    void refusesWhatIsForgottenAtTheSameTime() throws Exception {
        long id = workplace.opened(Workplace.HV, Workplace.ASA);
        Undoable.Decision decision = confirm(id);
        CountDownLatch deleted = new CountDownLatch(1);

        try (ExecutorService others = Executors.newFixedThreadPool(2)) {
            Future<?> forgetting = others.submit(() -> transaction.executeWithoutResult(status -> {
                jdbc.sql("delete from decision where id = :id")
                        .param("id", decision.id())
                        .update();
                deleted.countDown();
                await().until(this::somebodyWaitsForADecision);
            }));
            deleted.await();
            Future<?> takingBack = others.submit(() -> refuses(RUT, decision, "för sent"));
            forgetting.get();
            takingBack.get();
        }
    }
}
