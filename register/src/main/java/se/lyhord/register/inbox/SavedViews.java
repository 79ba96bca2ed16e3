package se.lyhord.register.inbox;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.register.access.Account;
import se.lyhord.register.refusal.RefusedException;

/** Each person's own views of the inbox. */
@Component
@Transactional
public class SavedViews {
    private static final int LONGEST = 60;
    private static final int MOST = 20;

    private final JdbcClient jdbc;

    SavedViews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The person's, by name. */
    @Transactional(readOnly = true)
    public List<SavedView> of(Account account) {
        return jdbc.sql(
                        "select name, query from saved_view where account = :account and namnd = :namnd order by lower(name), name")
                .param("account", account.username())
                .param("namnd", account.namnd())
                .query((row, number) -> new SavedView(row.getString("name"), row.getString("query")))
                .list();
    }

    /**
     * Keeps it.
     *
     * @throws RefusedException without a name, with a very long one or one that is taken, or when there are too many
     */
    public void save(Account account, SavedView view) {
        String name = view.name().strip();
        if (name.isEmpty() || name.length() > LONGEST) {
            throw new RefusedException("Ge vyn ett namn på högst %d tecken.".formatted(LONGEST));
        }
        if (of(account).size() >= MOST) {
            throw new RefusedException("Du har redan %d vyer. Ta bort någon först.".formatted(MOST));
        }
        int kept = jdbc.sql("""
                        insert into saved_view (account, namnd, name, query) values (:account, :namnd, :name, :query)
                        on conflict (account, namnd, name) do nothing
                        """)
                .param("account", account.username())
                .param("namnd", account.namnd())
                .param("name", name)
                .param("query", view.query())
                .update();
        if (kept == 0) {
            throw new RefusedException(
                    "Du har redan en vy som heter så. Välj ett annat namn, eller ta bort den först.");
        }
    }

    /** Forgets it. */
    public void remove(Account account, String name) {
        jdbc.sql("delete from saved_view where account = :account and namnd = :namnd and name = :name")
                .param("account", account.username())
                .param("namnd", account.namnd())
                .param("name", name)
                .update();
    }
}
