package se.lyhord.intake.triage.sign;

import java.util.regex.Pattern;
import se.lyhord.intake.read.ReadMessage;

/**
 * Subjects of automatic answers: the program's words and a colon at the very beginning, or a sentence that only programs make.
 *
 * <p>"Frånvaro på förskolan" is a parent's subject; only "Frånvaro:" and "Frånvaromeddelande" are a program's.
 */
@SuppressWarnings("ImmutableEnumChecker") // The predicates capture only patterns.
enum AwaySubjectSign implements Sign {
    /** What programs for mail write before the subject of what they answer. */
    PREFIX(
            "Ämnesraden är den som mejlprogram skriver i ett automatiskt svar.",
            "(?:Automatiskt svar|Automatsvar|Autosvar|Autom\\. svar|Automatiskt meddelande|Frånvaro(?:meddelande|assistent)|Ej på kontoret|Inte på kontoret|Utanför kontoret|Semestersvar|Semesterhälsning"
                    + "|Auto-?reply|Auto[- ]reply|Auto[- ]?response|Automatic (?:e-?mail )?(?:reply|response)|Automated (?:reply|response|message)|Out of (?:the )?office(?: reply| autoreply| auto-?reply)?|OOO|Vacation(?: reply| response)?|Away from (?:the )?office"
                    + "|Autosvar|Automatisk svar|Automatisk besvarelse|Fraværs(?:assistent|besked|melding)|Ikke til stede|Ikke på kontoret"
                    + "|Automaattinen vastaus|Automaattivastaus|Poissaolo(?:viesti|ilmoitus)|Lomavastaaja|Sjálfvirkt svar"
                    + "|Automatische Antwort|AutoAntwort|Auto-Antwort|Abwesenheits(?:notiz|meldung|nachricht)"
                    + "|Réponse automatique|Absent du bureau|Message d'absence|Respuesta automática|Fuera de (?:la )?oficina|Risposta automatica|Fuori sede|Automatisch antwoord|Resposta automática|Ausência temporária"
                    + "|Automatyczna odpowiedź|Autoodpowiedź|Poza biurem|Automatická odpověď|Automatický odpoveď|Automatikus válasz|Răspuns automat|Otomatik Yanıt|Автоматический ответ|Автоответ|自動応答|自动答复|自動回覆)\\s*[:：].*"),
    /** Single words that a person may begin with too, as in "Frånvaro: min son är sjuk". */
    ABSENCE(
            "Ämnesraden är den som mejlprogram skriver i ett automatiskt svar.",
            "(?:Auto|Frånvaro|Frånvarande|Fravær|Poissa|Poissaolo|Abwesend|Abwesenheit|Absence|Absent\\(e\\)|Afwezig(?:heid)?)\\s*:.*") {
        @Override
        public boolean in(ReadMessage mail) {
            return super.in(mail) && !(mail.thread().answered().isEmpty() && PersonsProgram.wrote(mail));
        }
    },
    /** The whole subject is the program's. */
    WHOLE(
            "Ämnesraden är den som mejlprogram skriver i ett automatiskt svar.",
            "(?:(?:Re|Sv|Aw|Vs): )?(?:Frånvaromeddelande\\b.*|Out of (?:the )?office(?: reply| auto-?reply| message| notification)?[.!]?\\s*|Automatic reply[.!]?\\s*|Automatiskt svar[.!]?\\s*|Autosvar[.!]?\\s*|Auto-?reply[.!]?\\s*"
                    + "|Abwesenheitsnotiz\\b.*|Réponse automatique\\s*|Automaattinen vastaus\\s*|Semesterstängt[.!]?\\s*|(?:Detta är )?ett? automatiskt (?:genererat )?(?:svar|meddelande)[.!]?\\s*|This is an automat(?:ic|ed) (?:reply|response|message)\\b.*)"),
    /** In brackets, before or after the subject of what they answer. */
    BRACKETED(
            "Ämnesraden är den som mejlprogram skriver i ett automatiskt svar.",
            ".{0,200}[\\[(](?:autosvar|automatiskt svar|auto-?reply|automatic reply|out of office)[\\])]\\s*|(?:(?:Re|Sv|Aw|Vs)\\s*:\\s*)?[\\[(](?:autosvar|automatiskt svar|auto-?reply|automatic reply|out of office)[\\])].*"),
    /** Notes and Domino write the name of the one who is away. */
    NAMED(
            "Ämnesraden är den som Notes skriver i ett automatiskt svar.",
            "(?:AUTO: )?.{2,60}? (?:is out of (?:the )?office|is away from the office|är inte på kontoret|är frånvarande från kontoret|er ikke på kontoret|ei ole toimistolla|ist (?:nicht im|außer) (?:Büro|Haus)|est absent\\(e\\)).{0,80}");

    private final Definition definition;

    AwaySubjectSign(String reason, String words) {
        Pattern subject = Pattern.compile("\\s*(?:" + words + ")", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        this.definition = new Definition(AutomaticKind.AUTO_REPLY, reason, mail -> subject.matcher(mail.subject())
                .matches());
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
