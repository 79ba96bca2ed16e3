package se.lyhord.register.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.config.calendar.SvenskTid;
import se.lyhord.config.routine.letter.Brevslag;
import se.lyhord.config.routine.people.Person;
import se.lyhord.register.FiveNamnder;
import se.lyhord.register.Scene;
import se.lyhord.register.TurnableClock;
import se.lyhord.register.absence.Absences;
import se.lyhord.register.absence.Presence;
import se.lyhord.register.deadline.Frister;
import se.lyhord.register.dispatch.Dispatches;
import se.lyhord.register.dispatch.Letter;
import se.lyhord.register.dispatch.Outbox;
import se.lyhord.register.event.ArendeLog;
import se.lyhord.register.letter.AcknowledgementRule;
import se.lyhord.register.letter.LetterWriter;
import se.lyhord.register.remind.Reminders;
import se.lyhord.register.routine.RoutineInForce;
import se.lyhord.register.routine.Routines;
import se.lyhord.register.year.Postman.Sent;

/**
 * Five nämnder over Christmas and the night when the clock goes back; with {@code -Dlyhord.year=20000} so many ärenden over a whole year. The mail
 * server is away for a day, the bot for a day and a half, and nodes are killed.
 */
@FiveNamnder
class SimulatedYearTest {
    private static final int LONG = Integer.getInteger("lyhord.year", 0);
    private static final int ARENDEN = LONG > 0 ? LONG : 200;
    private static final LocalDate FIRST_DAY = LONG > 0 ? LocalDate.of(2026, 1, 1) : LocalDate.of(2026, 10, 12);
    private static final LocalDate LAST_DAY = LONG > 0 ? LocalDate.of(2026, 12, 31) : LocalDate.of(2027, 1, 6);
    private static final LocalDate END = LAST_DAY.plusDays(45);
    private static final Instant MAIL_AWAY = moment("2026-11-10T12:00");
    private static final Instant BOT_AWAY = moment("2026-12-01T20:00");
    /** The real ones look every half minute; here the last look of the working day matters, for what comes after it waits until the next. */
    private static final List<LocalTime> ROUNDS = IntStream.of(1, 480, 780, 989, 1200)
            .mapToObj(minute -> LocalTime.MIN.plusMinutes(minute))
            .toList();

    @Autowired
    Scene scene;

    @Autowired
    Routines routines;

    @Autowired
    AcknowledgementRule rule;

    @Autowired
    LetterWriter writer;

    @Autowired
    Dispatches dispatches;

    @Autowired
    Outbox outbox;

    @Autowired
    Frister frister;

    @Autowired
    Absences absences;

    @Autowired
    Reminders reminders;

    @Autowired
    ArendeLog log;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TurnableClock clock;

    @Test
    void nothingIsForgottenToldTwiceOrMailedAtNight() {
        scene.begin(FIRST_DAY + "T00:00");
        long before = jdbc.sql("select coalesce(max(id), 0) from arende")
                .query(Long.class)
                .single();
        Year year = new Year(clock);
        Town town = new Town(
                scene, routines, rule, writer, dispatches, frister, absences, transaction, clock, year, new Random(4));
        Postman postman = new Postman(
                dispatches, outbox, frister, transaction, clock, MAIL_AWAY, MAIL_AWAY.plus(Duration.ofDays(1)));

        try (Nodes nodes = new Nodes(reminders, transaction, postman, routines.namnder())) {
            planArrivals(town);
            planRounds(year, nodes);
            year.pass();
        }

        Findings found = new Findings(jdbc, before, clock.instant());
        assertThat(found.ids()).hasSizeGreaterThanOrEqualTo(ARENDEN);
        assertThat(found.missedInSilence()).isEmpty();
        assertThat(found.notWarned()).isEmpty();
        assertThat(found.toldTwice()).isEmpty();
        assertThat(found.toldAtAll()).isGreaterThan(ARENDEN);
        assertThat(found.withoutExactlyOneBekraftelse()).isEmpty();
        assertThat(found.alarmsThatNobodyWasSent()).isEmpty();
        assertThat(found.gapsInSeries()).isEmpty();
        assertThat(found.ids().stream().filter(id -> !log.isUnbroken(id))).isEmpty();
        assertThat(postman.sent()).extracting(sent -> sent.dispatch().id()).doesNotHaveDuplicates();
        List<Sent> toColleagues = postman.sent().stream()
                .filter(sent -> isCall(sent.dispatch().letter().kind()))
                .toList();
        assertThat(toColleagues).hasSizeGreaterThan(ARENDEN / 2).allSatisfy(this::cameAtWork);
        assertThat(toColleagues).allSatisfy(this::reachedSomebodyWhoWasThere);
        assertThat(found.secondMorningLetters()).isEmpty();
    }

    /** On any day, also on holidays, and in both hours of the night when the clock goes back. */
    private void planArrivals(Town town) {
        Random random = new Random(7);
        Instant first = FIRST_DAY.atStartOfDay(SvenskTid.ZONE).toInstant();
        long seconds = Duration.between(
                        first, LAST_DAY.atStartOfDay(SvenskTid.ZONE).toInstant())
                .toSeconds();
        town.writeAt(Instant.parse("2026-10-25T00:30:00Z"));
        town.writeAt(Instant.parse("2026-10-25T01:30:00Z"));
        IntStream.range(2, ARENDEN).forEach(number -> town.writeAt(first.plusSeconds(random.nextLong(seconds))));
        routines.namnder().forEach(namnd -> town.haveHolidays(namnd, FIRST_DAY, (int) (seconds / 86_400)));
    }

    private static void planRounds(Year year, Nodes nodes) {
        FIRST_DAY
                .datesUntil(END)
                .forEach(day -> ROUNDS.forEach(time -> {
                    Instant round = day.atTime(time).atZone(SvenskTid.ZONE).toInstant();
                    if (round.isBefore(BOT_AWAY) || round.isAfter(BOT_AWAY.plus(Duration.ofHours(36)))) {
                        year.at(round, nodes::work);
                    }
                }));
    }

    private void cameAtWork(Sent sent) {
        RoutineInForce routine = routines.today(sent.dispatch().letter().namnd());
        LocalDateTime at = LocalDateTime.ofInstant(sent.at(), SvenskTid.ZONE);
        assertThat(routine.arbetsdagar().isArbetsdag(at.toLocalDate())).isTrue();
        assertThat(at.toLocalTime())
                .isAfterOrEqualTo(routine.rutin().officeHours().from())
                .isBefore(routine.rutin().officeHours().to());
    }

    private void reachedSomebodyWhoWasThere(Sent sent) {
        Letter letter = sent.dispatch().letter();
        Presence presence = absences.on(
                letter.namnd(), RoutineInForce.arrivalDate(sent.dispatch().plannedAt()));
        assertThat(routines.today(letter.namnd()).rutin().people().stream()
                        .filter(person -> person.email().equals(letter.recipient())))
                .noneMatch((Person person) -> presence.isAway(person));
    }

    private static boolean isCall(Brevslag kind) {
        return kind == Brevslag.LARM || kind == Brevslag.MORGONBREV;
    }

    private static Instant moment(String local) {
        return LocalDateTime.parse(local).atZone(SvenskTid.ZONE).toInstant();
    }
}
