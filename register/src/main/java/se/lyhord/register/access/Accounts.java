package se.lyhord.register.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import se.lyhord.config.routine.people.Role;

/** The people who may sign in. */
@Component
public class Accounts implements UserDetailsService {
    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;
    private final Clock clock;

    Accounts(JdbcClient jdbc, PasswordEncoder passwords, Clock clock) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** Adds a person unless the username is taken; an account that exists is left as it is. */
    public void addIfMissing(Account account, String password) {
        jdbc.sql("""
                        insert into account (username, namnd, name, password, roles, units, person)
                        values (:username, :namnd, :name, :password, :roles, :units, :person)
                        on conflict (username) do nothing
                        """)
                .param("username", account.username())
                .param("namnd", account.namnd())
                .param("name", account.name())
                .param("password", passwords.encode(password))
                .param(
                        "roles",
                        account.roles().stream().map(Role::name).sorted().toArray(String[]::new))
                .param("units", account.units().stream().sorted().toArray(String[]::new))
                .param("person", account.person())
                .update();
    }

    /** Whether this password opens this account; false when there is no such account. */
    public boolean opens(String username, String password) {
        return jdbc.sql("select password from account where username = :username")
                .param("username", username)
                .query(String.class)
                .optional()
                .filter(hash -> passwords.matches(password, hash))
                .isPresent();
    }

    /** The usernames that are this name, or begin with it and a hyphen. */
    public List<String> named(String name) {
        return jdbc.sql("select username from account where username = :name or starts_with(username, :name || '-')")
                .param("name", name)
                .query(String.class)
                .list();
    }

    /** Takes the account away, if there is one. */
    public void remove(String username) {
        jdbc.sql("delete from account where username = :username")
                .param("username", username)
                .update();
    }

    /** Whether nobody at all can sign in. */
    public boolean isEmpty() {
        return jdbc.sql("select not exists (select from account)")
                .query(Boolean.class)
                .single();
    }

    /** Whether a session that this person began may go on: the account is open, and nothing has ended its sessions since. */
    public boolean mayGoOn(SignedIn person) {
        return jdbc.sql("select active and stamp = :stamp from account where username = :username")
                .param("stamp", person.stamp())
                .param("username", person.getUsername())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    @Override
    public SignedIn loadUserByUsername(String username) {
        return jdbc.sql("select * from account where username = :username")
                .param("username", username)
                .query(this::signedIn)
                .optional()
                .orElseThrow(() -> new UsernameNotFoundException("No such account"));
    }

    private SignedIn signedIn(ResultSet row, int number) throws SQLException {
        Timestamp oneTimeUntil = row.getTimestamp("one_time_until");
        Openness openness = new Openness(
                row.getBoolean("active"), oneTimeUntil == null ? null : oneTimeUntil.toInstant(), row.getInt("stamp"));
        return new SignedIn(
                account(row),
                openness,
                Appearance.valueOf(row.getString("appearance")),
                row.getString("password"),
                openness.isExpired(clock.instant()));
    }

    private static Account account(ResultSet row) throws SQLException {
        return new Account(
                row.getString("username"),
                row.getString("namnd"),
                row.getString("name"),
                Arrays.stream((String[]) row.getArray("roles").getArray())
                        .map(Role::valueOf)
                        .collect(Collectors.toSet()),
                Set.copyOf(Arrays.asList((String[]) row.getArray("units").getArray())),
                row.getString("person"));
    }
}
