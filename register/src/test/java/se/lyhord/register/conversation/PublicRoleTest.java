package se.lyhord.register.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.lyhord.register.Samples.KARIN;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import se.lyhord.register.RegisterTest;
import se.lyhord.register.TurnableClock;
import se.lyhord.register.conversation.key.Code;
import se.lyhord.register.conversation.key.SendKey;
import se.lyhord.register.ledger.RawMessage;

@RegisterTest
class PublicRoleTest {
    private static final String ROLE = "lyhord_public_test";

    @Autowired
    JdbcClient owner;

    @Autowired
    JdbcConnectionDetails database;

    @Autowired
    NewsFromCitizens news;

    @Autowired
    TurnableClock clock;

    JdbcClient citizens;

    @BeforeEach
    void openTheDoor() {
        owner.sql("""
                        do $$ begin
                            if not exists (select from pg_roles where rolname = 'lyhord_public_test') then
                                create role lyhord_public_test login password 'hemligt';
                            end if;
                        end $$
                        """).update();
        owner.sql("select open_citizens_door('lyhord_public_test')").query().listOfRows();
        citizens = JdbcClient.create(new DriverManagerDataSource(url(), ROLE, "hemligt"));
    }

    @Test
    void doesAllThatACitizenCan() {
        CitizensDoor door = new CitizensDoor(citizens, news, clock);

        Code code = door.send(first()).code();
        door.write(code, new LaterMessage(clock.instant(), "Mer.", raw("Mer."), SendKey.random(), true));
        door.askForHuman(code);
        door.satisfied(code);

        assertThat(door.read(code).orElseThrow().lines()).hasSize(5);
        assertThat(door.withNewLines(Map.of(code, 4L))).containsExactly(code);
    }

    @Test
    void hasNoOtherRightToAnything() {
        assertThat(owner.sql("""
                                select c.relname || ' ' || p.privilege
                                from pg_class c join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public',
                                     unnest(array['select', 'insert', 'update', 'delete', 'truncate', 'references', 'trigger']) as p (privilege)
                                where c.relkind in ('r', 'v', 'm', 'p') and has_table_privilege(:role, c.oid, p.privilege)
                                """).param("role", ROLE).query(String.class).list())
                .containsExactly("classifier_model select");
        assertThat(owner.sql("""
                                select p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace and n.nspname = 'public'
                                where p.prosecdef and has_function_privilege(:role, p.oid, 'execute') order by 1
                                """).param("role", ROLE).query(String.class).list())
                .containsExactly(
                        "citizen_ask_for_human",
                        "citizen_new_lines",
                        "citizen_read",
                        "citizen_satisfied",
                        "citizen_send",
                        "citizen_write");
        for (String own : List.of(
                "conversation_arende(1)",
                "open_citizens_door('postgres')",
                "add_conversation_line(1, now(), 'NOTICE', null, 'LEFT', null)")) {
            assertThatThrownBy(() -> citizens.sql("select " + own).query().listOfRows())
                    .hasStackTraceContaining("permission denied");
        }
    }

    @Test
    void readsAndWritesNoTableByItself() {
        for (String forbidden : List.of(
                "select * from ledger",
                "select * from arende",
                "select * from conversation",
                "select * from account",
                "delete from conversation_line",
                "insert into conversation_message values (1, 1, '', false)")) {
            assertThatThrownBy(() -> citizens.sql(forbidden).query().listOfRows())
                    .as(forbidden)
                    .hasStackTraceContaining("permission denied");
        }
    }

    @Test
    void cannotPutATableOfItsOwnInTheWay() {
        SingleConnectionDataSource connection = new SingleConnectionDataSource(url(), ROLE, "hemligt", true);
        JdbcClient attacker = JdbcClient.create(connection);
        attacker.sql(
                        "create temporary table conversation_line (conversation bigint, line int, at timestamptz, author text, name text, text text, letter bigint)")
                .update();
        attacker.sql("set search_path = pg_temp, public").update();

        Code code = new CitizensDoor(attacker, news, clock).send(first()).code();

        assertThat(attacker.sql("select count(*) from pg_temp.conversation_line")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(new CitizensDoor(citizens, news, clock)
                        .read(code)
                        .orElseThrow()
                        .lines())
                .hasSize(1);
        connection.destroy();
    }

    /** Without the owner's name, which stands in it. */
    private String url() {
        return database.getJdbcUrl().replaceFirst("[?].*", "");
    }

    private FirstMessage first() {
        return new FirstMessage(KARIN.namnd(), clock.instant(), raw("Hej."), SendKey.random(), "sv", false, "Hej.");
    }

    private static RawMessage raw(String words) {
        return new RawMessage(words.getBytes(StandardCharsets.UTF_8));
    }
}
