package se.lyhord.intake.triage.sign;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import se.lyhord.intake.read.BounceReport;
import se.lyhord.intake.read.ReadMessage;

/** Signs that a mail server tells of a letter that did not arrive. */
@SuppressWarnings("ImmutableEnumChecker") // The predicates capture nothing.
enum BounceSign implements Sign {
    /** RFC 3464, or any other form of it that reads as one. */
    REPORT(
            "Mejlet är en rapport om ett brev som inte kom fram.",
            mail -> mail.bounce().filter(report -> !report.isSuccess()).isPresent()),
    /** What mail servers call themselves. */
    MAIL_SERVER(
            "Avsändaren är en mejlserver, inte en människa.",
            mail -> mail.bounce().isEmpty()
                    && mail.from()
                            .filter(from ->
                                    Words.SERVER.matcher(from.localPart()).matches())
                            .isPresent()),
    /** Exim's and others' own field. */
    FAILED_RECIPIENTS(
            "Mejlet räknar upp mottagare som det inte kunde lämnas till.",
            mail -> Field.has(mail, "x-failed-recipients")),
    /** A notice of non-delivery that only its subject gives away; a person who passes one on writes "VB:" before it. */
    SUBJECT(
            "Ämnesraden är den som mejlservrar skriver när ett brev inte kom fram.",
            mail -> mail.bounce().filter(BounceReport::isSuccess).isEmpty()
                    && Words.SUBJECT.matcher(mail.subject()).matches());

    private final Definition definition;

    BounceSign(String reason, Predicate<ReadMessage> predicate) {
        this.definition = new Definition(AutomaticKind.BOUNCE, reason, predicate);
    }

    @Override
    public Definition definition() {
        return definition;
    }

    /** Apart, since an enum's constants cannot use its own. */
    private static final class Words {
        private static final Pattern SERVER = Pattern.compile(
                "mailer-?daemon|post[_-]?master|mail-?daemon|mail\\.?delivery(?:[._-]?(?:sub)?system)?|microsoftexchange[0-9a-f]{32}");

        private static final Pattern SUBJECT = Pattern.compile(
                "^\\s*(?:Undeliver(?:ed|able)\\b.*|Returned mail\\b.*|Delivery Status Notification\\b.*|Mail delivery (?:failed|failure|system)\\b.*|Mail (?:System Error|could not be delivered|failure).*"
                        + "|failure (?:notice|delivery)\\b.*|Delivery (?:Failure|failed|report|Notification|Status)\\b.*|Warning: (?:message|could not send).*(?:delayed|hours).*|Nondeliverable mail.*|Delivery delayed:.*"
                        + "|Det går inte att leverera:.*|Kan inte leverera(?:s)?:.*|Meddelandet kunde inte levereras.*|Olevererat:.*|Ej levererat:.*|Försenad leverans:.*|Leverans(?:en)? (?:misslyckades|försenad).*"
                        + "|Unzustellbar:.*|Ikke leveret:.*|Kan ikke leveres:.*|Kunne ikke leveres:.*|Toimittamaton:.*|Não é possível entregar.*|Non remis.*|Non recapitabile:.*|No se puede entregar:.*|Onbestelbaar:.*)$",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
