package se.lyhord.intake.triage.sign;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import se.lyhord.intake.read.BounceReport;
import se.lyhord.intake.read.ReadMessage;

/** Signs that a program tells what became of a letter that did arrive. */
@SuppressWarnings("ImmutableEnumChecker") // The predicates capture nothing.
enum ReceiptSign implements Sign {
    /** RFC 8098. */
    DISPOSITION("Mejlet är ett läskvitto.", mail -> Field.first(mail, "content-type")
            .contains("disposition-notification")),
    /** RFC 3464 with the good news. */
    DELIVERED(
            "Mejlet är ett leveranskvitto.",
            mail -> mail.bounce().filter(BounceReport::isSuccess).isPresent()),
    /** RFC 5965: somebody called our letter junk. */
    COMPLAINT("Mejlet är en rapport om skräppost från en e-postleverantör.", mail -> Field.first(mail, "content-type")
            .contains("feedback-report")),
    /** What Outlook and others write before the subject; a person who begins so answers nothing. */
    SUBJECT(
            "Ämnesraden är den som mejlprogram skriver i ett läskvitto.",
            mail -> Words.SUBJECT.matcher(mail.subject()).matches()
                    && !mail.thread().answered().isEmpty()
                    && mail.newText().length() < 600);

    private final Definition definition;

    ReceiptSign(String reason, Predicate<ReadMessage> predicate) {
        this.definition = new Definition(AutomaticKind.RECEIPT, reason, predicate);
    }

    @Override
    public Definition definition() {
        return definition;
    }

    /** Apart, since an enum's constants cannot use its own. */
    private static final class Words {
        private static final Pattern SUBJECT = Pattern.compile(
                "^\\s*(?:Läst|Läskvitto|Inte läst|Ej läst|Oläst|Levererat|Leveranskvitto|Vidarebefordrat|Read|Read receipt|Not read|Delivered|Relayed|Return receipt"
                        + "|Læst|Ikke læst|Lest|Ikke lest|Luettu|Vastaanottokuittaus|Gelesen|Nicht gelesen|Ungelesen|Lu|Leído|Letto)\\s*:.*",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
