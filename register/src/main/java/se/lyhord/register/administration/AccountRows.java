package se.lyhord.register.administration;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import se.lyhord.config.routine.people.Role;
import se.lyhord.register.access.Account;
import se.lyhord.register.access.Appearance;

/** Where the accounts are kept. */
@Component
class AccountRows {
    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;

    AccountRows(JdbcClient jdbc, PasswordEncoder passwords) {
        this.jdbc = jdbc;
        this.passwords = passwords;
    }

    /** Two administrators who change a nämnd's accounts at once do so one after the other. */
    void hold(String namnd) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('accounts ' || :namnd, 0))")
                .param("namnd", namnd)
                .query((row, number) -> number)
                .list();
    }

    List<KeptAccount> all(String namnd) {
        return jdbc.sql("select * from account where namnd = :namnd order by active desc, lower(name), username")
                .param("namnd", namnd)
                .query(AccountRows::account)
                .list();
    }

    Optional<KeptAccount> find(String namnd, String username) {
        return jdbc.sql("select * from account where namnd = :namnd and username = :username")
                .param("namnd", namnd)
                .param("username", username)
                .query(AccountRows::account)
                .optional();
    }

    Optional<String> activeOfPerson(String namnd, String person, String except) {
        return jdbc.sql("""
                        select name from account
                        where namnd = :namnd and active and person = :person and username <> :except
                        order by username limit 1
                        """)
                .param("namnd", namnd)
                .param("person", person)
                .param("except", except)
                .query(String.class)
                .optional();
    }

    /** Whether there was room for it: a user name is taken in all nämnder at once. */
    boolean add(Account account, OneTimePassword password) {
        return jdbc.sql("""
                        insert into account (username, namnd, name, password, roles, units, person, one_time_until)
                        values (:username, :namnd, :name, :password, :roles, :units, :person, :until)
                        on conflict (username) do nothing
                        """)
                        .param("username", account.username())
                        .param("namnd", account.namnd())
                        .param("name", account.name())
                        .param("password", passwords.encode(password.text()))
                        .param("roles", names(account.roles()))
                        .param("units", sorted(account.units()))
                        .param("person", account.person())
                        .param("until", password.until().atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    void rename(String username, String name) {
        jdbc.sql("update account set name = :name where username = :username")
                .param("username", username)
                .param("name", name)
                .update();
    }

    void move(String username, Work work) {
        jdbc.sql("""
                        update account set roles = :roles, units = :units, person = :person, stamp = stamp + 1
                        where username = :username
                        """)
                .param("username", username)
                .param("roles", names(work.roles()))
                .param("units", sorted(work.units()))
                .param("person", work.person())
                .update();
    }

    void handOut(String username, OneTimePassword password) {
        jdbc.sql("""
                        update account set password = :password, one_time_until = :until, stamp = stamp + 1
                        where username = :username
                        """)
                .param("username", username)
                .param("password", passwords.encode(password.text()))
                .param("until", password.until().atOffset(ZoneOffset.UTC))
                .update();
    }

    void choose(String username, String password) {
        jdbc.sql("""
                        update account set password = :password, one_time_until = null, stamp = stamp + 1
                        where username = :username
                        """)
                .param("username", username)
                .param("password", passwords.encode(password))
                .update();
    }

    void open(String username, boolean active) {
        jdbc.sql("update account set active = :active, stamp = stamp + 1 where username = :username")
                .param("username", username)
                .param("active", active)
                .update();
    }

    void look(String username, Appearance appearance) {
        jdbc.sql("update account set appearance = :appearance where username = :username")
                .param("username", username)
                .param("appearance", appearance.name())
                .update();
    }

    private static String[] names(Set<Role> roles) {
        return roles.stream().map(Role::name).sorted().toArray(String[]::new);
    }

    private static String[] sorted(Set<String> units) {
        return units.stream().sorted().toArray(String[]::new);
    }

    private static KeptAccount account(ResultSet row, int number) throws SQLException {
        @Nullable Timestamp oneTimeUntil = row.getTimestamp("one_time_until");
        return new KeptAccount(
                new Account(
                        row.getString("username"),
                        row.getString("namnd"),
                        row.getString("name"),
                        texts(row.getArray("roles")).stream().map(Role::valueOf).collect(Collectors.toSet()),
                        Set.copyOf(texts(row.getArray("units"))),
                        row.getString("person")),
                row.getBoolean("active"),
                oneTimeUntil == null ? null : oneTimeUntil.toInstant());
    }

    private static List<String> texts(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }
}
