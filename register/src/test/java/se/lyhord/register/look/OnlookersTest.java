package se.lyhord.register.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.config.routine.people.Role;
import se.lyhord.register.RegisterTest;
import se.lyhord.register.TurnableClock;
import se.lyhord.register.access.Account;
import se.lyhord.register.verb.Workplace;

@RegisterTest
class OnlookersTest {
    private static final Account KARIN = account("karin", "Karin R", Workplace.HV);

    @Autowired
    Onlookers onlookers;

    @Autowired
    Workplace workplace;

    @Autowired
    TurnableClock clock;

    private Map<Long, List<Onlooker>> looks() {
        return onlookers.all(Workplace.HV);
    }

    private static Account account(String username, String name, String namnd) {
        return new Account(username, namnd, name, Set.of(Role.REGISTRATOR));
    }

    @Test
    void tellsWhoLooks() {
        long id = workplace.opened(Workplace.HV, Workplace.ASA);

        onlookers.look(KARIN, id);

        assertThat(looks()).containsEntry(id, List.of(new Onlooker("karin", "Karin R")));
    }

    @Test
    void endsWhenSomebodyTurnsAway() {
        long id = workplace.opened(Workplace.HV, Workplace.ASA);
        onlookers.look(KARIN, id);

        onlookers.turnAway(KARIN, id);

        assertThat(looks()).doesNotContainKey(id);
    }

    @Test
    void turnsFromOneToTheNext() {
        long read = workplace.opened(Workplace.HV, Workplace.ASA);
        long next = workplace.opened(Workplace.HV, Workplace.ASA);
        onlookers.look(KARIN, read);

        onlookers.turn(KARIN, read, next);

        assertThat(looks()).containsKey(next).doesNotContainKey(read);
    }

    @Test
    void comesBackToWhatWasTakenForClosed() {
        long id = workplace.opened(Workplace.HV, Workplace.ASA);
        onlookers.look(KARIN, id);
        clock.forward(Onlookers.BEAT.multipliedBy(4));

        onlookers.look(KARIN, id);

        assertThat(looks()).containsKey(id);
    }

    @Test
    void takesAPageForClosedThatSaysNothingMore() {
        long silent = workplace.opened(Workplace.HV, Workplace.ASA);
        long beating = workplace.opened(Workplace.HV, Workplace.ASA);
        onlookers.look(KARIN, silent);
        onlookers.look(KARIN, beating);

        for (int beat = 0; beat < 4; beat++) {
            clock.forward(Onlookers.BEAT);
            onlookers.look(KARIN, beating);
        }

        assertThat(looks()).containsKey(beating).doesNotContainKey(silent);
    }

    @Test
    void tellsNothingOfAnotherNamnd() {
        long id = workplace.opened(Workplace.HV, Workplace.ASA);
        Account elsewhere = account("lisa", "Lisa L", "landskrona");

        onlookers.look(KARIN, id);
        onlookers.look(elsewhere, id);

        assertThat(onlookers.all(elsewhere.namnd())).doesNotContainKey(id);
        assertThat(looks().get(id)).extracting(Onlooker::account).containsExactly("karin");
    }
}
