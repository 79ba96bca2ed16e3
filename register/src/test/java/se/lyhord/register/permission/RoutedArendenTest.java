package se.lyhord.register.permission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.lyhord.config.routine.Rutin;
import se.lyhord.config.routine.Rutiner;
import se.lyhord.config.routine.people.Role;
import se.lyhord.register.FiveNamnder;
import se.lyhord.register.Scene;
import se.lyhord.register.TurnableClock;
import se.lyhord.register.absence.Absence;
import se.lyhord.register.absence.Absences;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.ArendeStatus;
import se.lyhord.register.arende.Inbox;
import se.lyhord.register.arende.InboxRow;
import se.lyhord.register.routine.Routines;

/** The question to the database says what the rule says of each ärende. */
@FiveNamnder
class RoutedArendenTest {
    private static final String HV = "hasselby-vallingby";
    private static final LocalDate FRIDAY = LocalDate.parse("2026-11-20");
    private static final int MANY = 60;
    private static final List<String> UNITS = List.of("hemtjanst", "stadsmiljo", "lokal-demokrati", "nedlagd-enhet");
    private static final List<String> FLAGS =
            List.of("akut", "lex-sarah", "valfardsbrott", "sekretess", "enskild-utforare");

    private static final List<Account> PEOPLE = List.of(
            account(Role.CHEF, "hemtjanst", "chef-hemtjanst"),
            account(Role.CHEF, "stadsmiljo", "chef-stadsmiljo"),
            account(Role.HANDLAGGARE, "hemtjanst", null),
            account(Role.HANDLAGGARE, "nedlagd-enhet", null),
            account(Role.HANDLAGGARE, "", "sas"),
            account(Role.CONTROLLER, "hemtjanst", "sas"),
            account(Role.CONTROLLER, "hemtjanst", null));

    @TempDir
    Path folder;

    @Autowired
    Scene scene;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Inbox inbox;

    @Autowired
    Absences absences;

    @Autowired
    TurnableClock clock;

    private Routines routines;
    private ReadingRule rule;
    private RoutedArenden routed;

    @BeforeEach
    void manyWaitAndTheRoutineHasChanged() throws IOException {
        routines = new Routines(List.of(Rutiner.builtIn(HV), changed()), clock);
        rule = new ReadingRule(routines, new Areas(routines, absences, clock));
        routed = new RoutedArenden(jdbc, rule, routines);
        scene.begin("2026-11-20T09:00");
        jdbc.sql("update arende set status = 'MAKULERAT' where namnd = :namnd")
                .param("namnd", HV)
                .update();
        Random random = new Random(7);
        IntStream.range(0, MANY).forEach(number -> wait(random));
    }

    @Test
    void showsEachPersonPreciselyWhatTheRuleLetsThemRead() {
        assertThat(PEOPLE).allSatisfy(this::seesWhatTheRuleSays);
        assertThat(PEOPLE.subList(0, 5))
                .allSatisfy(person -> assertThat(routed.count(person)).isBetween(1, MANY - 1));
    }

    @Test
    void showsWhoStandsInWhatThatPersonIsCalledTo() {
        Absence away = absences.add(HV, "sas", FRIDAY, FRIDAY, "chef-stadsmiljo");
        Absence chief = absences.add(HV, "chef-hemtjanst", FRIDAY, FRIDAY, "chef-stadsmiljo");

        assertThat(PEOPLE).allSatisfy(this::seesWhatTheRuleSays);
        absences.end(HV, away.id(), FRIDAY);
        absences.end(HV, chief.id(), FRIDAY);
    }

    @Test
    void givesAPageAtATime() {
        Account chief = PEOPLE.getFirst();
        List<InboxRow> all = routed.page(chief, 0, MANY);

        assertThat(routed.page(chief, 2, 3)).isEqualTo(all.subList(2, 5));
    }

    private void seesWhatTheRuleSays(Account person) {
        Reader reader = rule.reader(person);
        List<Long> readable = inbox.page(HV, ArendeStatus.FORDELAT, 0, MANY).stream()
                .filter(row -> reader.mayRead(row, routines.at(HV, row.arrivedAt())))
                .map(InboxRow::id)
                .toList();

        assertThat(routed.page(person, 0, MANY)).extracting(InboxRow::id).isEqualTo(readable);
        assertThat(routed.count(person)).isEqualTo(readable.size());
    }

    /** As the built-in one, but for whom lex Sarah and the provider's faults call. */
    private Rutin changed() throws IOException {
        try (InputStream builtIn = Rutin.class.getResourceAsStream(HV + ".yaml")) {
            String yaml = new String(Objects.requireNonNull(builtIn).readAllBytes(), StandardCharsets.UTF_8);
            return Rutiner.read(Files.writeString(
                    folder.resolve("rutin.yaml"),
                    yaml.replace("inForce: 2024-10-24", "inForce: 2026-06-01")
                            .replace(
                                    "name: Lex Sarah, alarms: [ENHETSCHEF, ANSVARIG_LEX]",
                                    "name: Lex Sarah, alarms: [ENHETSCHEF]")
                            .replace(
                                    "name: Enskild utförare, alarms: []",
                                    "name: Enskild utförare, alarms: [ANSVARIG_LEX]")));
        }
    }

    private void wait(Random random) {
        long id = scene.open(HV);
        String chief = random.nextInt(5) == 0 ? "chef-stadsmiljo" : null;
        List<String> flags =
                FLAGS.stream().filter(flag -> random.nextInt(4) == 0).toList();
        jdbc.sql("""
                        update arende set status = 'FORDELAT', unit = :unit, flags = :flags, taken_over_by = :chief,
                        restricted = :restricted, arrived_at = :arrived where id = :id
                        """)
                .param("unit", UNITS.get(random.nextInt(UNITS.size())))
                .param("flags", flags.toArray(String[]::new))
                .param("chief", chief)
                .param("restricted", !flags.isEmpty() && random.nextInt(3) == 0)
                .param(
                        "arrived",
                        OffsetDateTime.parse(
                                random.nextBoolean() ? "2026-05-31T23:59:00+02:00" : "2026-06-01T00:00:00+02:00"))
                .param("id", id)
                .update();
    }

    private static Account account(Role role, String unit, @Nullable String person) {
        return new Account(role.name() + unit + person, HV, "Någon", Set.of(role), Set.of(unit), person);
    }
}
