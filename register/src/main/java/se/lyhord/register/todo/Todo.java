package se.lyhord.register.todo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.config.calendar.SvenskTid;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Sender;
import se.lyhord.register.permission.Area;
import se.lyhord.register.permission.Areas;
import se.lyhord.register.question.Question;
import se.lyhord.register.question.Questions;
import se.lyhord.register.routine.RoutineInForce;
import se.lyhord.register.routine.Routines;

/** What people at an enhet have to do: the enhet's open ärenden, those that they took over, those of whom they stand in for, and questions to them. */
@Component
@Transactional(readOnly = true)
public class Todo {
    /** An answer that is due within so many arbetsdagar stands first. */
    private static final int SOON = 2;

    private final JdbcClient jdbc;
    private final Areas areas;
    private final Questions questions;
    private final Routines routines;
    private final Clock clock;

    Todo(JdbcClient jdbc, Areas areas, Questions questions, Routines routines, Clock clock) {
        this.jdbc = jdbc;
        this.areas = areas;
        this.questions = questions;
        this.routines = routines;
        this.clock = clock;
    }

    /** The list, with at most so many of each group; empty for whoever is at no enhet by role, and what few may see is left to the alarms that call those few. */
    public TodoList list(Account account, int mostOfEach) {
        if (!Areas.isAtAnEnhet(account)) {
            return new TodoList(List.of(), Map.of());
        }
        List<TodoRow> rows = new ArrayList<>();
        Map<TodoGroup, Integer> sizes = new EnumMap<>(TodoGroup.class);
        mine(TodoSql.ROWS, account).param("most", mostOfEach).query(row -> {
            TodoRow found = row(row);
            rows.add(found);
            sizes.put(found.group(), row.getInt("size"));
        });
        return new TodoList(rows, sizes);
    }

    /** How much there is that nobody has begun or that is due soon, and how many questions wait. */
    public int pressing(Account account) {
        int[] pressing = {questions(account).size()};
        if (!Areas.isAtAnEnhet(account)) {
            return pressing[0];
        }
        mine(TodoSql.SIZES, account).query(row -> {
            TodoGroup group = TodoGroup.valueOf(row.getString("todo"));
            if (group == TodoGroup.DUE || group == TodoGroup.NEW) {
                pressing[0] += row.getInt("size");
            }
        });
        return pressing[0];
    }

    /** The questions that colleagues have put to this person or the person's enhet, oldest first. */
    public List<Question> questions(Account account) {
        Area area = areas.of(account);
        return questions.waitingFor(account.namnd(), area.persons(), area.units());
    }

    /** What a colleague has asked this person or the person's enhet about an ärende: what is still to be answered, else what was asked last. */
    public Optional<Question> askedAbout(Account account, long arende) {
        Area area = areas.of(account);
        return questions.lastPutTo(account.namnd(), arende, area.persons(), area.units());
    }

    /** A question, if it was put to this person or the person's enhet, also when nobody waits any more. */
    public Optional<Question> question(Account account, long id) {
        Area area = areas.of(account);
        return questions.find(account.namnd(), id).filter(question -> question.to()
                .isPutTo(area.persons(), area.units()));
    }

    private JdbcClient.StatementSpec mine(String sql, Account account) {
        Area area = areas.of(account);
        return jdbc.sql(sql)
                .param("namnd", account.namnd())
                .param("units", area.units().toArray(String[]::new))
                .param("persons", area.persons().toArray(String[]::new))
                .param("soon", soon(account.namnd()));
    }

    private OffsetDateTime soon(String namnd) {
        LocalDate today = RoutineInForce.arrivalDate(clock.instant());
        return routines.today(namnd)
                .arbetsdagar()
                .plus(today, SOON)
                .plusDays(1)
                .atStartOfDay(SvenskTid.ZONE)
                .toOffsetDateTime();
    }

    private static TodoRow row(ResultSet row) throws SQLException {
        OffsetDateTime due = row.getObject("answer_due", OffsetDateTime.class);
        OffsetDateTime news = row.getObject("news", OffsetDateTime.class);
        return new TodoRow(
                row.getLong("id"),
                TodoGroup.valueOf(row.getString("todo")),
                row.getString("name"),
                row.getString("title"),
                new Sender(row.getString("sender_name"), row.getString("sender_address")),
                row.getBoolean("companion"),
                row.getString("unit"),
                row.getString("taken_over_by"),
                List.of((String[]) row.getArray("flags").getArray()),
                due.equals(OffsetDateTime.MAX) ? null : due.toInstant(),
                waitsFor(row),
                news == null ? null : news.toInstant(),
                row.getBoolean("proposed"),
                row.getBoolean("came_back"));
    }

    private static @Nullable WaitsFor waitsFor(ResultSet row) throws SQLException {
        String provider = row.getString("provider");
        String person = row.getString("asked_person");
        String unit = row.getString("asked_unit");
        if (row.getBoolean("handed_back")) {
            return new WaitsFor.Registrator();
        } else if (person != null) {
            return new WaitsFor.Colleague(person);
        } else if (unit != null) {
            return new WaitsFor.Unit(unit);
        } else if (row.getBoolean("asked")) {
            return new WaitsFor.Citizen();
        }
        return provider == null ? null : new WaitsFor.Provider(provider);
    }
}
