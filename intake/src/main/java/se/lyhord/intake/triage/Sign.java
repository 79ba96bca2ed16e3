package se.lyhord.intake.triage;

import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import se.lyhord.intake.read.Address;
import se.lyhord.intake.read.ReadMessage;

/** One sign in the mail itself that a machine wrote it, with the reason that people read. */
@SuppressWarnings("ImmutableEnumChecker") // The predicates capture nothing.
enum Sign {
    /** RFC 3464. */
    DELIVERY_REPORT(AutomaticKind.BOUNCE, "Mejlet är en rapport om ett brev som inte kom fram.", mail -> mail.bounce()
            .isPresent()),
    /** What mail servers call themselves; qmail and Exim send reports without RFC 3464's form. */
    MAIL_SERVER(AutomaticKind.BOUNCE, "Avsändaren är en mejlserver, inte en människa.", mail -> mail.from()
            .filter(Sign::isMailServer)
            .isPresent()),
    /** Exim's and others' own field. */
    FAILED_RECIPIENTS(
            AutomaticKind.BOUNCE, "Mejlet räknar upp mottagare som det inte kunde lämnas till.", mail -> mail.headers()
                    .has("x-failed-recipients")),
    /** A notice of non-delivery that only its subject gives away; a person who passes one on writes "VB:" before it. */
    BOUNCE_SUBJECT(
            AutomaticKind.BOUNCE,
            "Ämnesraden är den som mejlservrar skriver när ett brev inte kom fram.",
            mail -> BounceSubject.matches(mail.subject())),
    /** RFC 8098. */
    RECEIPT(AutomaticKind.RECEIPT, "Mejlet är ett läs- eller leveranskvitto.", mail -> header(mail, "content-type")
            .contains("disposition-notification")),
    /** RFC 5546: answers, not invitations that somebody may want us to read. */
    CALENDAR_ANSWER(AutomaticKind.CALENDAR, "Mejlet är ett svar på en kalenderinbjudan.", mail -> mail.calendarMethod()
            .filter(method -> !method.matches("REQUEST|PUBLISH"))
            .isPresent()),
    /** RFC 3834 section 5. */
    AUTO_SUBMITTED(
            AutomaticKind.AUTO_REPLY,
            "Mejlhuvudet säger att ingen människa skickade det (Auto-Submitted).",
            mail -> !header(mail, "auto-submitted").matches("|no\\b.*")),
    /** Fields that answering machines set and people's programs do not. */
    AUTO_REPLY_FIELD(
            AutomaticKind.AUTO_REPLY,
            "Mejlhuvudet säger att det är ett automatiskt svar.",
            mail -> AutomaticFields.present(mail.headers())),
    /** The older way to say so. */
    PRECEDENCE_AUTO(
            AutomaticKind.AUTO_REPLY,
            "Mejlhuvudet säger att det är ett automatiskt svar (Precedence).",
            mail -> header(mail, "precedence").matches("auto[_-]?reply.*")),
    /** What Exchange and others write before the subject of an answer while away. */
    AUTO_REPLY_SUBJECT(
            AutomaticKind.AUTO_REPLY,
            "Ämnesraden är den som mejlprogram skriver i ett automatiskt svar.",
            mail -> AutoReplySubject.matches(mail.subject())),
    /** Mail that has no return path is never written by a person (RFC 5321 section 4.5.5). */
    EMPTY_RETURN_PATH(
            AutomaticKind.AUTO_REPLY,
            "Mejlet har ingen avsändare på kuvertet (Return-Path är tom).",
            mail -> header(mail, "return-path").matches("<\\s*>")),
    /** An address that nobody reads; but a web form may write from it for a person who can be answered. */
    NO_REPLY_SENDER(
            AutomaticKind.AUTO_REPLY,
            "Avsändaradressen tar inte emot svar.",
            mail -> mail.from().filter(NoReply::matches).isPresent()
                    && mail.replyTo().stream().allMatch(NoReply::matches)),
    /** Set by programs that fear mail loops. */
    LOOP_FIELD(AutomaticKind.AUTO_REPLY, "Mejlet bär ett märke mot rundgång (X-Loop).", mail -> mail.headers()
            .has("x-loop")),
    /** RFC 2919. */
    LIST_ID(AutomaticKind.LIST, "Mejlet kommer från en sändlista.", mail -> mail.headers()
            .has("list-id")),
    /** RFC 2369. */
    LIST_UNSUBSCRIBE(
            AutomaticKind.LIST,
            "Mejlet är ett nyhetsbrev eller utskick som går att avsluta.",
            mail -> mail.headers().has("list-unsubscribe") || mail.headers().has("list-post")),
    /** Not registered anywhere, but what senders of many write. */
    PRECEDENCE_BULK(AutomaticKind.LIST, "Mejlhuvudet säger att det är ett massutskick (Precedence).", mail -> header(
                    mail, "precedence")
            .matches("(?:bulk|list|junk)\\b.*"));

    private static final Pattern MAIL_SERVER_NAME =
            Pattern.compile("mailer-?daemon|post[_-]?master|mail-?daemon|mail\\.?delivery(?:[._-]?(?:sub)?system)?");

    private final AutomaticKind kind;
    private final String reason;
    private final Predicate<ReadMessage> predicate;

    Sign(AutomaticKind kind, String reason, Predicate<ReadMessage> predicate) {
        this.kind = kind;
        this.reason = reason;
        this.predicate = predicate;
    }

    AutomaticKind kind() {
        return kind;
    }

    String reason() {
        return reason;
    }

    boolean in(ReadMessage message) {
        return predicate.test(message);
    }

    private static boolean isMailServer(Address address) {
        return MAIL_SERVER_NAME.matcher(address.localPart()).matches();
    }

    private static String header(ReadMessage message, String name) {
        return message.headers().first(name).orElse("").strip().toLowerCase(Locale.ROOT);
    }
}
