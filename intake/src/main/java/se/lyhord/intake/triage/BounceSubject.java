package se.lyhord.intake.triage;

import java.util.regex.Pattern;

/** Subjects of notices that a letter did not arrive. */
final class BounceSubject {
    private static final Pattern KNOWN = Pattern.compile(
            "^\\s*(?:Undeliver(?:ed|able)\\b.*|Returned mail\\b.*|Delivery Status Notification\\b.*|Mail delivery failed\\b.*|Mail (?:System Error|could not be delivered).*"
                    + "|failure notice|Delivery (?:Failure|failed|report|Notification)\\b.*|Warning: (?:message|could not send).*(?:delayed|hours).*"
                    + "|Det går inte att leverera:.*|Kan inte levereras:.*|Meddelandet kunde inte levereras.*|Olevererat:.*|Ej levererat:.*"
                    + "|Unzustellbar:.*|Ikke leveret:.*|Kan ikke leveres:.*|Toimittamaton:.*|Não é possível entregar.*|Non remis.*)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private BounceSubject() {}

    static boolean matches(String subject) {
        return KNOWN.matcher(subject).matches();
    }
}
