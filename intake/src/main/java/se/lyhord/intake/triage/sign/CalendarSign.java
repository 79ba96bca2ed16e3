package se.lyhord.intake.triage.sign;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import se.lyhord.intake.read.ReadMessage;

/** Signs that a calendar answers. An invitation is something that somebody may want us to read. */
@SuppressWarnings("ImmutableEnumChecker") // The predicates capture nothing.
enum CalendarSign implements Sign {
    /** RFC 5546: every method but those that invite. */
    METHOD("Mejlet är ett svar på en kalenderinbjudan.", mail -> mail.calendarMethod()
            .filter(method -> !method.matches("REQUEST|PUBLISH|ADD"))
            .isPresent()),
    /** What calendars write before the subject, in a mail with nothing else to say. */
    SUBJECT(
            "Ämnesraden är den som kalendrar skriver i ett svar.",
            mail -> Words.SUBJECT.matcher(mail.subject()).matches()
                    && (mail.newText().isBlank()
                            || Field.first(mail, "content-class").contains("calendarmessage")));

    private final Definition definition;

    CalendarSign(String reason, Predicate<ReadMessage> predicate) {
        this.definition = new Definition(AutomaticKind.CALENDAR, reason, predicate);
    }

    @Override
    public Definition definition() {
        return definition;
    }

    /** Apart, since an enum's constants cannot use its own. */
    private static final class Words {
        private static final Pattern SUBJECT = Pattern.compile(
                "^\\s*(?:Accepterat|Accepterad|Avböjt|Avböjd|Avvisat|Preliminärt(?: accepterat)?|Avbokat|Inställt|Ny tid föreslagen|Accepted|Declined|Tentative(?:ly accepted)?|Cancell?ed|New time proposed"
                        + "|Accepteret|Afslået|Akseptert|Avslått|Hyväksytty|Hylätty|Alustava|Zugesagt|Abgelehnt|Mit Vorbehalt|Abgesagt|Accepté|Refusé|Aceptado|Rechazado)\\s*:.*",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
