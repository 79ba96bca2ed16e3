package se.lyhord.intake.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The labels of the little header that mail programs put above a quoted mail, in the languages that reach a Swedish mailbox. */
enum BlockLabel {
    /** Who wrote the quoted mail. */
    FROM(
            "från|skickat av|nadawca|送信元|šalje|expeditorul|отправитель|від кого|mittente|pošiljatelj|avsändare|from|von|fra|lähettäjä|de|da|van|od|feladó|от|від|od koho|kimden|gönderen|saatja|de la|expéditeur|差出人"),
    /** When it was sent. */
    SENT(
            "skickat|dată|datum|date|sent|gesendet|sendt|dato|lähetetty|päivämäärä|pvm|päiväys|envoyé(?: le)?|data|inviato|enviad[oa](?: el| em)?"
                    + "|fecha|verzonden|wysłano|odesláno|odoslané|dátum|elküldve|küldve|дата|відправлено|отправлено|tarih|gönderildi|kuupäev"
                    + "|trimis|dana|日付|poslano|date d'envoi"),
    /** To whom. */
    TO(
            "till|prima|destinatarul|pentru|to|an|til|vastaanottaja|à|a|para|aan|do|komu|címzett|кому|кому|kime|către|pro|prima|za|saaja|宛先|per"),
    /** Copies. */
    CC(
            "cc|kopia|kopie(?: \\(cc\\))?|kopi|kopio|copie(?: à)?|copia|dw|kopija|másolatot kap|másolat|копия|копія|bilgi|cci|kópia|cópia|кopia"),
    /** What about. */
    SUBJECT(
            "ämne|subiectul|rubrik|subject|betreff|emne|aihe|objet|onderwerp|oggetto|asunto|assunto|temat|předmět|predmet|tárgy|тема|konu"
                    + "|subiect|teema|件名"),
    /** Anything else that stands among them. */
    OTHER(
            "svar till|svara till|reply-to|antwort an|svar til|prioritet|importance|vikt|wichtigkeit|bilagor|attachments|anlagen");

    private final Pattern line;

    BlockLabel(String words) {
        line = Pattern.compile(
                "^[\\s>\\u200e]*[*_]{0,2}(?:" + words + ")\\s?[*_]{0,2}\\s?[:：][*_]{0,2}\\s*(.*)$",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** What stands after this label, if the line begins with it. */
    Optional<String> value(String text) {
        Matcher matcher = line.matcher(text);
        return matcher.matches() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
    }
}
