package se.lyhord.register;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.classifier.Alternative;
import se.lyhord.classifier.Flag;
import se.lyhord.classifier.Ranking;
import se.lyhord.classifier.Suggestion;
import se.lyhord.config.calendar.SvenskTid;
import se.lyhord.config.routine.letter.Brevslag;
import se.lyhord.config.routine.people.Role;
import se.lyhord.config.routine.rule.Kanal;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.Confirmation;
import se.lyhord.register.arende.Handling;
import se.lyhord.register.arende.IncomingMessage;
import se.lyhord.register.arende.Opening;
import se.lyhord.register.arende.Sender;
import se.lyhord.register.ledger.Arrival;
import se.lyhord.register.ledger.Channel;
import se.lyhord.register.ledger.Ledger;
import se.lyhord.register.ledger.MailboxPosition;
import se.lyhord.register.ledger.RawMessage;
import se.lyhord.register.ledger.Recorded;
import se.lyhord.register.opening.OpenArende;
import se.lyhord.register.remind.Reminders;
import se.lyhord.register.verb.ConfirmArende;

/** What happens around a nämnd: messages come, registrators confirm, time passes. */
public final class Scene {
    private static final AtomicLong UIDS = new AtomicLong(1_000_000);
    private static final Sender ASA = new Sender("Åsa Öberg", "asa@brevlada.example");

    private final Ledger ledger;
    private final OpenArende openArende;
    private final ConfirmArende confirmArende;
    private final Reminders reminders;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final TurnableClock clock;

    Scene(
            Ledger ledger,
            OpenArende openArende,
            ConfirmArende confirmArende,
            Reminders reminders,
            TransactionTemplate transaction,
            JdbcClient jdbc,
            TurnableClock clock) {
        this.ledger = ledger;
        this.openArende = openArende;
        this.confirmArende = confirmArende;
        this.reminders = reminders;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Nobody waits for anything, and it is this moment in Sweden, such as {@code 2026-11-20T09:00}. */
    public void begin(String moment) {
        Stream.of(
                        "update frist set cancelled_at = now() where done_at is null and cancelled_at is null",
                        "update alarm set settled_at = now() where settled_at is null",
                        "update dispatch set state = 'CANCELLED' where state in ('PLANNED', 'SENDING')",
                        "delete from absence",
                        "delete from morning_letter")
                .forEach(statement -> jdbc.sql(statement).update());
        itIs(moment);
    }

    /** It is this moment in Sweden. */
    public void itIs(String moment) {
        clock.turnTo(LocalDateTime.parse(moment).atZone(SvenskTid.ZONE).toInstant());
    }

    /** It is this moment, and the bot has done what was due by then. */
    public void until(String namnd, String moment) {
        itIs(moment);
        remind(namnd);
    }

    /** The bot does what is due. */
    public void remind(String namnd) {
        while (reminders.runOnce(namnd)) {
            Thread.onSpinWait();
        }
    }

    /** Åsa writes about the hemtjänst, now. */
    public long open(String namnd, String... suspected) {
        return open(namnd, ASA, "hemtjanst", suspected);
    }

    /** Somebody writes about that enhet, now. */
    public long open(String namnd, Sender sender, String unit, String... suspected) {
        return transaction.execute(
                status -> arrive(namnd, sender, unit, suspected).id());
    }

    /** The same within the caller's transaction. */
    public Arende arrive(String namnd, Sender sender, String unit, String... suspected) {
        Recorded recorded = recorded(namnd);
        return openArende.open(new Opening(
                namnd,
                recorded.reference().text(),
                sender,
                message(recorded),
                new Suggestion(
                        sure("klagomal"),
                        sure("utforande"),
                        sure(unit),
                        Stream.of(suspected).map(id -> new Flag(id, "kom")).toList(),
                        "sv"),
                Handling.of(Kanal.E_MAIL, "sv"),
                "Nytt ärende."));
    }

    /** A later message comes to an ärende, now. */
    public void followUp(String namnd, long arende) {
        transaction.executeWithoutResult(
                status -> openArende.followUp(namnd, arende, message(recorded(namnd)), "Det hör till ärendet."));
    }

    /** The same, where a person has put it there. */
    public void followUp(String namnd, long arende, Account by) {
        transaction.executeWithoutResult(status ->
                openArende.followUp(namnd, arende, message(recorded(namnd)), "Det hör till ärendet.", by.username()));
    }

    private Recorded recorded(String namnd) {
        return ledger.record(new Arrival(
                namnd,
                Channel.MAIL,
                new MailboxPosition(namnd + "/INBOX", 7, UIDS.incrementAndGet()),
                clock.instant(),
                new RawMessage(
                        ("Subject: " + UUID.randomUUID() + "\r\n\r\nIngen kom.").getBytes(StandardCharsets.UTF_8))));
    }

    private IncomingMessage message(Recorded recorded) {
        return new IncomingMessage(
                recorded.id(), clock.instant(), "Hemlis", "Ingen kom.", "Ingen kom.", null, List.of(), List.of());
    }

    private static Ranking sure(String id) {
        return new Ranking(List.of(new Alternative(id, 0.9, List.of("kom"), List.of())), false);
    }

    /** The registrator confirms a klagomål about the hemtjänst. */
    public Arende confirm(String namnd, long id, String... flags) {
        return confirmAt(namnd, id, "hemtjanst", flags);
    }

    /** The registrator confirms a klagomål about that enhet. */
    public Arende confirmAt(String namnd, long id, String unit, String... flags) {
        return confirmArende.confirmAndRoute(
                registrator(namnd), id, new Confirmation("klagomal", "utforande", unit, List.of(flags)));
    }

    /** Who confirms. */
    public Account registrator(String namnd) {
        return new Account("registrator-" + namnd, namnd, "Registratorn", Set.of(Role.REGISTRATOR));
    }

    /** To whom letters of this kind wait to be sent, in the order in which they were planned. */
    public List<String> recipients(String namnd, Brevslag kind) {
        return letters(namnd, kind, "recipient");
    }

    /** What they say. */
    public List<String> texts(String namnd, Brevslag kind) {
        return letters(namnd, kind, "body");
    }

    private List<String> letters(String namnd, Brevslag kind, String column) {
        return jdbc.sql("select " + column
                        + " from dispatch where namnd = :namnd and kind = :kind and state = 'PLANNED' order by id")
                .param("namnd", namnd)
                .param("kind", kind.name())
                .query(String.class)
                .list();
    }
}
