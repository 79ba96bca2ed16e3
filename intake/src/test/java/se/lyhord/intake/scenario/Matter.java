package se.lyhord.intake.scenario;

import static org.awaitility.Awaitility.await;

import jakarta.mail.MessagingException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import se.lyhord.config.calendar.SvenskTid;
import se.lyhord.config.deadline.Duty;
import se.lyhord.config.routine.Rutin;
import se.lyhord.config.routine.letter.Brevslag;
import se.lyhord.register.access.Account;
import se.lyhord.register.alarm.OpenAlarm;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.ArendePage;
import se.lyhord.register.arende.ArendeStatus;
import se.lyhord.register.arende.Confirmation;
import se.lyhord.register.deadline.Frist;
import se.lyhord.register.dispatch.Dispatch;
import se.lyhord.register.dispatch.DispatchState;
import se.lyhord.register.event.ArendeLog;
import se.lyhord.register.event.WorkEvent.CompanionOpened;

/** Something that a citizen has brought up: what colleagues do with it, what becomes of it, and what letters say. */
final class Matter {
    private static final String FACTOR = "bemotande";

    private final Town town;
    private final long id;
    private final PostOffice office;
    private final Verbs verbs;

    Matter(Town town, long id, PostOffice office, Verbs verbs) {
        this.town = town;
        this.id = id;
        this.office = office;
        this.verbs = verbs;
    }

    long id() {
        return id;
    }

    /** The registrator says what it is and where it belongs. */
    Matter isConfirmed(String kind, String unit, String... flags) {
        verbs.confirm().confirmAndRoute(town.registrator(), id, new Confirmation(kind, FACTOR, unit, List.of(flags)));
        return this;
    }

    /** The same, with the kvalitetsfaktor. */
    Matter isConfirmedAbout(String factor, String kind, String unit) {
        verbs.confirm().confirmAndRoute(town.registrator(), id, new Confirmation(kind, factor, unit, List.of()));
        return this;
    }

    /** The same, and the citizen has asked for a reply. */
    Matter isConfirmedWithWishForReply(String kind, String unit) {
        verbs.confirm().confirmAndRoute(town.registrator(), id, new Confirmation(kind, FACTOR, unit, List.of(), true));
        return this;
    }

    /** The registrator sees that another authority answers for it. */
    Matter belongsTo(String authority) {
        Confirmation elsewhere = new Confirmation("klagomal", FACTOR, "annan-instans", List.of());
        verbs.confirm().confirmAndForward(town.registrator(), id, elsewhere, authority, "");
        return this;
    }

    Matter inquiryBegins(Account chief) {
        verbs.begin().begin(chief, id);
        return this;
    }

    Matter isAnswered(Account chief, String text) {
        verbs.answer().byLetter(chief, id, text);
        return this;
    }

    Matter isAnsweredOrally(Account chief, String note) {
        verbs.answer().orally(chief, id, note);
        return this;
    }

    Matter isDelayed(Account chief, String reason, String until) {
        verbs.delay().tell(chief, id, reason, LocalDate.parse(until));
        return this;
    }

    /** The citizen is not content, and is told where to turn if the routine wants that. */
    Matter citizenIsNotContent(String whereToTurn) {
        verbs.dissatisfied().note(town.registrator(), id, "Svaret hjälper inte.", whereToTurn);
        return this;
    }

    Matter goesToAnotherUnitForJav(Account chief, String unit) {
        verbs.jav().report(chief, id, unit, "Chefen är släkt med den som klagar.");
        return this;
    }

    Matter providerIsAsked(String provider, String question) {
        verbs.ask().ask(town.registrator(), id, provider, question);
        return this;
    }

    Matter providerReplies(String text) {
        long request = verbs.requests().of(id).getLast().id();
        verbs.reply().note(town.registrator(), id, request, text);
        return this;
    }

    Matter isClosed(Account by) {
        verbs.close().close(by, id);
        return this;
    }

    Matter isClosedWith(Account by, String note) {
        verbs.close().close(by, id, note);
        return this;
    }

    /** The restricted ärende that was opened beside it. */
    Matter companion() {
        return page().events().stream()
                .map(ArendeLog.Entry::event)
                .filter(CompanionOpened.class::isInstance)
                .map(event -> town.matter(((CompanionOpened) event).other()))
                .findFirst()
                .orElseThrow();
    }

    /** The routine that it follows. */
    Rutin rutin() {
        return verbs.routines().at(town.namnd(), arende().arrivedAt()).rutin();
    }

    ArendePage page() {
        return verbs.pages().page(town.namnd(), id).orElseThrow();
    }

    Arende arende() {
        return page().arende();
    }

    ArendeStatus status() {
        return arende().status();
    }

    /** Its number in the diary; empty while it has none. */
    Optional<String> number() {
        return Optional.ofNullable(arende().diarienummer()).map(number -> number.text());
    }

    /** The last days of what is still to be done. */
    Map<Duty, LocalDate> duties() {
        return page().frister().stream()
                .filter(Frist::isOpen)
                .collect(Collectors.toMap(Frist::duty, frist -> LocalDate.ofInstant(frist.dueAt(), SvenskTid.ZONE)));
    }

    /** The last days of everything that was to be done, also of what is done by now. */
    LocalDate due(Duty duty) {
        return page().frister().stream()
                .filter(frist -> frist.duty() == duty)
                .map(frist -> LocalDate.ofInstant(frist.dueAt(), SvenskTid.ZONE))
                .findFirst()
                .orElseThrow();
    }

    /** What has happened, as the desk shows it. */
    List<String> log() {
        return page().events().stream().map(entry -> entry.event().sentence()).toList();
    }

    /** The letters that are sent or are going to be. */
    List<Brevslag> letters() {
        return page().letters().stream()
                .filter(letter -> letter.state() != DispatchState.CANCELLED)
                .map(letter -> letter.letter().kind())
                .toList();
    }

    /** A letter as planned. */
    Dispatch letter(Brevslag kind) {
        return page().letters().stream()
                .filter(letter -> letter.letter().kind() == kind)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    /** The text of a letter when it has come to the citizen. */
    String citizenReads(Brevslag kind) {
        return reads(Objects.requireNonNull(arende().sender().address()), kind);
    }

    /** The text of a letter when it has come to somebody. */
    String reads(String address, Brevslag kind) {
        return mails().whenArrived(address, kind).text();
    }

    /** The mail that a letter which has come to the citizen answers. */
    String isAnswerTo(Brevslag kind) {
        String address = Objects.requireNonNull(arende().sender().address());
        return Objects.requireNonNull(mails().whenArrived(address, kind).answers());
    }

    /** The citizen answers one of our letters. */
    Matter citizenAnswers(Brevslag kind, String text) throws MessagingException {
        int before = page().messages().size();
        town.citizenAnswers(
                Objects.requireNonNull(arende().sender().address()),
                letter(kind).messageId(),
                text);
        await().atMost(Town.SOON).until(() -> page().messages().size() > before);
        return this;
    }

    Matter isReopened(String reason) {
        verbs.reopen().reopen(town.registrator(), id, reason);
        return this;
    }

    /** What calls the registrator about it. */
    List<String> callsToRegistrator() {
        return verbs.alarms().list(town.registrator()).stream()
                .filter(alarm -> alarm.arende() == id)
                .map(OpenAlarm::sentence)
                .toList();
    }

    /** The text of the morning mail in which somebody hears of it. */
    String isInMorningMailOf(String address) {
        return mails().inMorningMailOf(address);
    }

    private MailsAbout mails() {
        return new MailsAbout(office, id, this::page);
    }
}
