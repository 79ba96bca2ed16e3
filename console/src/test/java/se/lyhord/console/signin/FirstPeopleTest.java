package se.lyhord.console.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import se.lyhord.config.routine.people.Role;
import se.lyhord.console.DeskTest;
import se.lyhord.console.Post;
import se.lyhord.register.access.Account;
import se.lyhord.register.access.Accounts;

@DeskTest
@ExtendWith(OutputCaptureExtension.class)
class FirstPeopleTest {
    private static final Account CHEF = new Account("chef", Post.NAMND, "Anders Chef", Set.of(Role.CHEF));
    private static final Account CHEF_ELSEWHERE = new Account(
            "chef-landskrona-individ-familj", "landskrona-individ-familj", "Anders Chef", Set.of(Role.CHEF));

    @Autowired
    FirstPeople firstPeople;

    @Autowired
    Accounts accounts;

    @AfterEach
    void removeChefs() {
        accounts.remove("chef");
        accounts.remove(CHEF_ELSEWHERE.username());
    }

    @Test
    void removesADemoPersonWithTheDemoPasswordAndNamesNobody(CapturedOutput output) {
        accounts.addIfMissing(CHEF, "demo");

        firstPeople.run(new DefaultApplicationArguments());

        assertThat(accounts.opens("chef", "demo")).isFalse();
        assertThat(output.getAll())
                .containsPattern("WARN.*1 av demons konton hade kvar sitt lösenord och är borttaget")
                .doesNotContain("Anders", "chef");
    }

    @Test
    void removesTheDemoPeopleOfEveryNamndAlsoOfOneThatIsNoLongerRun() {
        Account gone = new Account("karin-borta", Post.NAMND, "Karin R", Set.of(Role.REGISTRATOR));
        accounts.addIfMissing(CHEF_ELSEWHERE, "demo");
        accounts.addIfMissing(gone, "demo");

        firstPeople.run(new DefaultApplicationArguments());

        assertThat(accounts.opens(CHEF_ELSEWHERE.username(), "demo")).isFalse();
        assertThat(accounts.opens(gone.username(), "demo")).isFalse();
        assertThat(accounts.opens("karin", "hemligt")).isTrue();
    }

    @Test
    void leavesWhoHasAPasswordOfTheirOwn(CapturedOutput output) {
        accounts.addIfMissing(CHEF, "eget");

        firstPeople.run(new DefaultApplicationArguments());

        assertThat(accounts.opens("chef", "eget")).isTrue();
        assertThat(accounts.opens("karin", "hemligt")).isTrue();
        assertThat(output.getAll()).doesNotContain("demons konton");
    }
}
