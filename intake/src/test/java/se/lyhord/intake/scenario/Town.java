package se.lyhord.intake.scenario;

import static org.awaitility.Awaitility.await;

import jakarta.mail.MessagingException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import se.lyhord.classifier.Classifier;
import se.lyhord.config.calendar.SvenskTid;
import se.lyhord.config.routine.people.Role;
import se.lyhord.config.routine.rule.Kanal;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.ArendeStatus;
import se.lyhord.register.arende.InboxRow;
import se.lyhord.register.arende.Sender;
import se.lyhord.register.desk.DeskForm;

/** A town with its nämnd: its citizens write and speak, its registrator registers. */
final class Town {
    static final Duration SOON = Duration.ofSeconds(60);

    private final String namnd;
    private final PostOffice office;
    private final TownClock clock;
    private final Verbs verbs;
    private final Classifier classifier;
    private final AtomicInteger citizens;

    Town(String namnd, PostOffice office, TownClock clock, Verbs verbs, Classifier classifier, AtomicInteger citizens) {
        this.namnd = namnd;
        this.office = office;
        this.clock = clock;
        this.verbs = verbs;
        this.classifier = classifier;
        this.citizens = citizens;
    }

    String namnd() {
        return namnd;
    }

    /** It is this moment now, Swedish time. */
    void itIs(String moment) {
        clock.set(moment);
    }

    Account registrator() {
        return new Account("registrator-" + namnd, namnd, "Karin R", Set.of(Role.REGISTRATOR));
    }

    /** Who leads an enhet. */
    Account chiefOf(String unit) {
        return new Account("chef-" + unit, namnd, "Chefen", Set.of(Role.CHEF), Set.of(unit), null);
    }

    /** A citizen writes a mail, and it becomes an ärende. */
    Matter citizenWrites(String text) throws MessagingException {
        return writes("medborgare" + citizens.incrementAndGet() + "@brevlada.example", text);
    }

    /** Somebody who works here writes one. */
    Matter colleagueWrites(String text) throws MessagingException {
        String domain = PostOffice.brevlada(namnd).replaceFirst(".*@", "");
        return writes("medarbetare" + citizens.incrementAndGet() + "@" + domain, text);
    }

    /** Somebody writes who does not say who, and cannot be answered. */
    Matter somebodyWrites(String text) throws MessagingException {
        return writes(null, text);
    }

    /** A citizen answers a letter of ours. */
    void citizenAnswers(String from, String messageId, String text) throws MessagingException {
        office.deliver(namnd, """
                Return-Path: <%1$s>
                From: Kim Berg <%1$s>
                To: %2$s
                Subject: Sv: Svar
                Message-ID: <svar-%3$d@brevlada.example>
                In-Reply-To: %4$s
                References: %4$s
                Date: %5$s
                MIME-Version: 1.0
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: 8bit

                %6$s
                """.formatted(
                from,
                PostOffice.brevlada(namnd),
                citizens.incrementAndGet(),
                messageId,
                DateTimeFormatter.RFC_1123_DATE_TIME.format(clock.instant().atZone(SvenskTid.ZONE)),
                text));
    }

    private Matter writes(@Nullable String from, String text) throws MessagingException {
        String subject = "Synpunkt nummer " + citizens.incrementAndGet();
        office.deliver(namnd, """
                %sTo: %s
                Subject: %s
                Message-ID: <%s@brevlada.example>
                Date: %s
                MIME-Version: 1.0
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: 8bit

                %s
                """.formatted(
                from == null ? "" : "Return-Path: <%s>\nFrom: Kim Berg <%s>\n".formatted(from, from),
                PostOffice.brevlada(namnd),
                subject,
                subject.replace(' ', '-'),
                DateTimeFormatter.RFC_1123_DATE_TIME.format(clock.instant().atZone(SvenskTid.ZONE)),
                text));
        InboxRow row = await().atMost(SOON)
                .until(() -> incoming(subject), rows -> !rows.isEmpty())
                .getFirst();
        return matter(row.id());
    }

    private List<InboxRow> incoming(String subject) {
        return verbs.inbox().page(namnd, ArendeStatus.INKOMMET, 0, 1000).stream()
                .filter(row -> row.title().equals(subject))
                .toList();
    }

    /** A colleague writes down what somebody says, with how that person can be reached. */
    Matter citizenSays(Account receiver, Kanal channel, Sender citizen, String text) {
        DeskForm form = new DeskForm(
                channel,
                LocalDate.ofInstant(clock.instant(), SvenskTid.ZONE),
                false,
                citizen,
                "Muntlig synpunkt " + citizens.incrementAndGet(),
                text,
                false,
                "sv");
        return matter(verbs.byHand()
                .register(receiver, form, classifier.suggest(form.subject(), form.text()))
                .id());
    }

    /** Somebody who can be reached by mail, and has not been here before. */
    Sender newcomer() {
        return new Sender("Kim Berg", "medborgare" + citizens.incrementAndGet() + "@brevlada.example");
    }

    /** An ärende of this nämnd. */
    Matter matter(long id) {
        return new Matter(this, id, office, verbs);
    }
}
