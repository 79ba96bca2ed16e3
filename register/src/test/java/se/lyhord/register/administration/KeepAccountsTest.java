package se.lyhord.register.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.lyhord.config.routine.people.Role;
import se.lyhord.register.RegisterTest;
import se.lyhord.register.TurnableClock;
import se.lyhord.register.access.Account;
import se.lyhord.register.access.Accounts;
import se.lyhord.register.access.Appearance;
import se.lyhord.register.access.SignedIn;
import se.lyhord.register.refusal.RefusedException;

@RegisterTest
class KeepAccountsTest {
    private static final String NAMND = "landskrona";
    private static final Work REGISTRATOR = new Work(Set.of(Role.REGISTRATOR), Set.of(), null);
    private static final Work ADMIN = new Work(Set.of(Role.ADMIN), Set.of(), null);
    private static final String OWN = "gungan blåser i öst";

    @Autowired
    KeepAccounts keep;

    @Autowired
    OwnAccount own;

    @Autowired
    Accounts accounts;

    @Autowired
    AdministrationLog log;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TurnableClock clock;

    Account boss = new Account("chefen", NAMND, "Ada Admin", Set.of(Role.ADMIN));

    @BeforeEach
    void oneAdministrator() {
        jdbc.sql("delete from account where namnd = :namnd")
                .param("namnd", NAMND)
                .update();
        accounts.addIfMissing(boss, "ett långt lösenord");
    }

    @Test
    void listsRolesAsPeopleWriteThem() {
        keep.add(boss, newName(), "Kim Ek", new Work(Set.of(Role.values()), Set.of("hemtjanst"), null));

        assertThat(log.newest(boss, 1).getFirst().text()).contains(", ").containsOnlyOnce(" och ");
    }

    @Test
    void letsSomebodyInWhoMustChooseAPassword() {
        String kim = newName();

        OneTimePassword password = keep.add(boss, kim, "Kim Ek", REGISTRATOR);

        assertThat(accounts.opens(kim, password.text())).isTrue();
        assertThat(accounts.loadUserByUsername(kim).mustChangePassword()).isTrue();

        own.changePassword(account(kim), password.text(), OWN, OWN);

        assertThat(accounts.opens(kim, password.text())).isFalse();
        assertThat(accounts.opens(kim, OWN)).isTrue();
        assertThat(accounts.loadUserByUsername(kim).mustChangePassword()).isFalse();
    }

    @Test
    void letsAOneTimePasswordOpenForAWeekOnly() {
        String kim = newName();
        keep.add(boss, kim, "Kim Ek", REGISTRATOR);

        assertThat(accounts.loadUserByUsername(kim).isCredentialsNonExpired()).isTrue();

        clock.forward(Duration.ofDays(7));

        assertThat(accounts.loadUserByUsername(kim).isCredentialsNonExpired()).isFalse();
    }

    @Test
    void givesNothingBackThatAColleagueHasTakenMeanwhile() {
        String kim = newName();
        keep.add(boss, kim, "Kim Ek", REGISTRATOR);
        KeptAccount seen = keep.find(boss, kim).orElseThrow();
        Work less = new Work(Set.of(Role.CONTROLLER), Set.of(), null);
        keep.change(boss, seen, "Kim Ek", less);

        assertThatThrownBy(() -> keep.change(boss, seen, "Kim Ekström", REGISTRATOR))
                .hasMessageStartingWith("En kollega hann före");

        assertThat(Work.of(account(kim))).isEqualTo(less);
    }

    @Test
    void letsWhatTheRoutineHasLostStayButAddsNothingThatItLacks() {
        String kim = newName();
        Work lost = new Work(Set.of(Role.CHEF), Set.of("nedlagd"), "slutat");
        accounts.addIfMissing(new Account(kim, NAMND, "Kim Ek", lost.roles(), lost.units(), lost.person()), OWN);
        Work more = new Work(Set.of(Role.CHEF, Role.CONTROLLER), lost.units(), lost.person());

        keep.move(boss, kim, more);

        assertThat(Work.of(account(kim))).isEqualTo(more);
        assertThatThrownBy(() -> keep.move(boss, kim, new Work(more.roles(), Set.of("nedlagd", "okänd"), null)))
                .hasMessage("Välj enheter som finns i rutinen.");
    }

    @Test
    void endsSessionsWhenAnAccountIsClosedMovedOrGivenAPasswordAndNotWhenItIsRenamed() {
        String kim = newName();
        keep.add(boss, kim, "Kim Ek", REGISTRATOR);

        SignedIn first = accounts.loadUserByUsername(kim);
        keep.rename(boss, kim, "Kim Ekström");
        assertThat(accounts.mayGoOn(first)).isTrue();
        keep.move(boss, kim, new Work(Set.of(Role.CONTROLLER), Set.of(), null));
        assertThat(accounts.mayGoOn(first)).isFalse();

        SignedIn second = accounts.loadUserByUsername(kim);
        keep.newPassword(boss, kim);
        assertThat(accounts.mayGoOn(second)).isFalse();

        SignedIn third = accounts.loadUserByUsername(kim);
        keep.close(boss, kim);
        assertThat(accounts.mayGoOn(third)).isFalse();
        assertThat(accounts.loadUserByUsername(kim).isEnabled()).isFalse();
        keep.open(boss, kim);
        assertThat(accounts.mayGoOn(third)).isFalse();
        assertThat(accounts.loadUserByUsername(kim).isEnabled()).isTrue();
    }

    @Test
    void writesDownWhoChangedWhatForWhomForGood() {
        String kim = newName();
        keep.add(boss, kim, "Kim Ek", new Work(Set.of(Role.CHEF), Set.of("hemtjanst"), null));
        keep.rename(boss, kim, "Kim Ekström");
        keep.close(boss, kim);

        assertThat(log.newest(boss, 3))
                .extracting(AdministrationEvent::text)
                .containsExactly(
                        "Ada Admin stängde kontot för Kim Ekström (" + kim + ").",
                        "Ada Admin bytte namn på Kim Ek (" + kim + ") till Kim Ekström.",
                        "Ada Admin lade till Kim Ek (" + kim + ") som chef, Hemtjänst.");
        assertThatThrownBy(() ->
                        jdbc.sql("update administration_event set text = ''").update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("append-only");
    }

    @Test
    void keepsTheLastAdministrator() {
        assertThatThrownBy(() -> keep.close(boss, "chefen"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("minst en administratör");
        assertThatThrownBy(() -> keep.move(boss, "chefen", REGISTRATOR))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("minst en administratör");
        assertThat(accounts.loadUserByUsername("chefen").isEnabled()).isTrue();

        keep.add(boss, newName(), "Bo Admin", ADMIN);
        keep.close(boss, "chefen");

        assertThat(accounts.loadUserByUsername("chefen").isEnabled()).isFalse();
    }

    @Test
    void refusesWhoeverIsNoAdministratorOfTheNamnd() {
        Account registrator = new Account("reg", NAMND, "Reg", Set.of(Role.REGISTRATOR));
        Account stranger = new Account("annan", "botkyrka", "Annan", Set.of(Role.ADMIN));

        assertThatThrownBy(() -> keep.add(registrator, newName(), "Kim", ADMIN)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> keep.all(registrator)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> log.newest(registrator, 1)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> keep.newPassword(stranger, "chefen"))
                .isInstanceOf(RefusedException.class)
                .hasMessage("Kontot finns inte i din nämnd.");
        assertThat(keep.all(stranger)).noneMatch(kept -> kept.account().namnd().equals(NAMND));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "k", "kim ek", "kim\u202eek", "<script>", "кim"})
    void refusesAUserNameThatNobodyCouldTypeSafely(String username) {
        assertThatThrownBy(() -> keep.add(boss, username, "Kim", REGISTRATOR)).isInstanceOf(RefusedException.class);
    }

    @Test
    void refusesATakenUserNameAndAPersonWhoHasAnAccount() {
        String kim = newName();
        Work chef = new Work(Set.of(Role.CHEF), Set.of("hemtjanst"), "chef-hemtjanst");
        keep.add(boss, kim, "Kim Ek", chef);

        assertThatThrownBy(() -> keep.add(boss, kim.toUpperCase(Locale.ROOT), "Kim", REGISTRATOR))
                .hasMessageContaining("upptaget");
        assertThatThrownBy(() -> keep.add(boss, newName(), "Lo", chef)).hasMessageContaining("Kim Ek");
    }

    @Test
    void refusesWorkThatTheRoutineDoesNotKnow() {
        assertThatThrownBy(() -> keep.add(boss, newName(), "Kim", new Work(Set.of(), Set.of(), null)))
                .hasMessageContaining("roll");
        assertThatThrownBy(() -> keep.add(boss, newName(), "Kim", new Work(Set.of(Role.CHEF), Set.of("borta"), null)))
                .hasMessageContaining("enheter som finns");
        assertThatThrownBy(() -> keep.add(boss, newName(), "Kim", new Work(Set.of(Role.CHEF), Set.of(), "borta")))
                .hasMessageContaining("person som finns");
        assertThatThrownBy(() -> keep.add(boss, newName(), "Kim", new Work(Set.of(Role.HANDLAGGARE), Set.of(), null)))
                .hasMessageContaining("minst en enhet");
    }

    @Test
    void changesAPasswordOnlyForWhoKnowsThePresentOne() {
        assertThatThrownBy(() -> own.changePassword(boss, "fel", OWN, OWN)).hasMessageContaining("stämmer inte");
        assertThatThrownBy(() -> own.changePassword(boss, "ett långt lösenord", OWN, OWN + "!"))
                .hasMessageContaining("inte lika");
        assertThatThrownBy(() -> own.changePassword(boss, "ett långt lösenord", "kort", "kort"))
                .hasMessageContaining("minst 12");
        assertThat(accounts.opens("chefen", "ett långt lösenord")).isTrue();
    }

    @Test
    void remembersHowTheDeskShallLook() {
        own.look(boss, Appearance.DARK);

        assertThat(accounts.loadUserByUsername("chefen").appearance()).isEqualTo(Appearance.DARK);
    }

    private Account account(String username) {
        return accounts.loadUserByUsername(username).account();
    }

    private static String newName() {
        return "k" + UUID.randomUUID().toString().substring(0, 13);
    }
}
