package se.lyhord.intake.triage;

import java.util.regex.Pattern;

/**
 * Subjects of automatic answers: the program's words and a colon at the very beginning.
 *
 * <p>"Frånvaro på förskolan" is a parent's subject; only "Frånvaro:" and "Frånvaromeddelande" are a program's.
 */
final class AutoReplySubject {
    private static final Pattern KNOWN = Pattern.compile(
            "^\\s*(?:(?:Automatiskt svar|Automatsvar|Autosvar|Automatiskt meddelande|Frånvaro|Autoreply|Auto[- ]reply|Auto[- ]response|Automatic reply|Automatic response"
                    + "|Automated (?:reply|response)|Out of (?:the )?office|Out of office autoreply|Automatische Antwort|Abwesenheitsnotiz|Automatisk svar|Autosvar|Fraværsassistent"
                    + "|Automaattinen vastaus|Poissaoloviesti|Réponse automatique|Respuesta automática|Risposta automatica|Automatisch antwoord)\\s*:.*"
                    + "|Frånvaromeddelande\\b.*|Out of office(?: reply| autoreply)?\\s*|Automatic reply\\s*|Automatiskt svar\\s*|Autosvar\\s*)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private AutoReplySubject() {}

    static boolean matches(String subject) {
        return KNOWN.matcher(subject).matches();
    }
}
