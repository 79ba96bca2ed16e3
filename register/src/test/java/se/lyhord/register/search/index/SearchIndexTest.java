package se.lyhord.register.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.register.RegisterTest;
import se.lyhord.register.Samples;
import se.lyhord.register.ledger.Conclusion;
import se.lyhord.register.ledger.Ledger;
import se.lyhord.register.ledger.Recorded;
import se.lyhord.register.opening.OpenArende;

@RegisterTest
class SearchIndexTest {
    @Autowired
    SearchIndex index;

    @Autowired
    Ledger ledger;

    @Autowired
    OpenArende openArende;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void someRowsCannotBeMade() {
        refreshed();
        jdbc.sql("create table if not exists broken (arende bigint primary key, state text not null)")
                .update();
        jdbc.sql("""
                create or replace function break_some() returns trigger language plpgsql as $$
                declare
                    broken_state text := (select state from broken where arende = new.arende);
                begin
                    if broken_state is not null then
                        raise exception 'Broken' using errcode = broken_state;
                    end if;
                    return new;
                end $$
                """).update();
        jdbc.sql(
                        "create or replace trigger break_some before insert on arende_search for each row execute function break_some()")
                .update();
    }

    @AfterEach
    void allCanBeMadeAgain() {
        jdbc.sql("drop trigger break_some on arende_search").update();
        jdbc.sql("drop table broken").update();
    }

    @Test
    void keepsTheOthersWhenOneCannotBeMade() {
        long bad = openedThatFailsWith("22000");
        long good = openedThatFailsWith("00000");

        refreshed();

        assertThat(isSearchable(good)).isTrue();
        assertThat(isSearchable(bad)).isFalse();
    }

    @Test
    void dropsOneThatIsTooMuchForARow() {
        openedThatFailsWith("54000");
        long good = openedThatFailsWith("00000");

        refreshed();

        assertThat(isSearchable(good)).isTrue();
    }

    @Test
    void forgetsNoneForWhichTheDatabaseHadNoRoom() {
        openedThatFailsWith("22000");
        long unlucky = openedThatFailsWith("53100");

        assertThatThrownBy(this::refreshed).isInstanceOf(DataAccessResourceFailureException.class);
        jdbc.sql("delete from broken").update();
        refreshed();

        assertThat(isSearchable(unlucky)).isTrue();
    }

    @Test
    void findsAnArendeByItsFirstWordsHoweverManyLargeFilesItHas() {
        long huge = openedThatFailsWith("00000");
        jdbc.sql("""
                        insert into attachment (message, position, name, type, size, text, text_at)
                        select m.id, n, 'bok.txt', 'text/plain', 1, 'kapitel' || n || repeat(' gungställningarna', 20000), now()
                        from message m, generate_series(0, 99) n where m.arende = :arende
                        """).param("arende", huge).update();
        jdbc.sql("insert into search_due (arende) values (:arende)")
                .param("arende", huge)
                .update();

        refreshed();

        assertThat(isFoundBy(huge, "kapitel0")).isTrue();
        assertThat(isFoundBy(huge, "kapitel99")).isFalse();
    }

    private boolean isFoundBy(long arende, String word) {
        return jdbc.sql("select words @@ to_tsquery('swedish', :word) from arende_search where arende = :arende")
                .param("arende", arende)
                .param("word", word)
                .query(Boolean.class)
                .single();
    }

    private void refreshed() {
        while (index.refresh()) {
            Thread.onSpinWait();
        }
    }

    private boolean isSearchable(long arende) {
        return jdbc.sql("select exists (select from arende_search where arende = :arende)")
                .param("arende", arende)
                .query(Boolean.class)
                .single();
    }

    private long openedThatFailsWith(String state) {
        return transaction.execute(status -> {
            Recorded recorded = ledger.record(Samples.mail());
            long id = openArende.open(Samples.brokenSwing(recorded)).id();
            ledger.conclude(recorded.id(), Conclusion.registered(id, "Nytt."));
            if (!state.equals("00000")) {
                jdbc.sql("insert into broken values (:id, :state)")
                        .param("id", id)
                        .param("state", state)
                        .update();
            }
            return id;
        });
    }
}
