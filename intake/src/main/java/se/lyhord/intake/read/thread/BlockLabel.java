package se.lyhord.intake.read.thread;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The labels of the little header that mail programs put above a quoted mail, in the languages that reach a Swedish mailbox. */
enum BlockLabel {
    /** Who wrote the quoted mail. */
    FROM(
            "från|skickat av|avsändare|from|von|absender|fra|avsender|afsender|lähettäjä|de|expéditeur|da|mittente|van|afzender|od|nadawca|odesílatel"
                    + "|odosielateľ|feladó|от(?: кого)?|отправитель|від(?: кого)?|відправник|od koho|kimden|gönderen|saatja|kellelt|de la|expeditorul?|šalje|pošiljatelj"
                    + "|remitente|remetente|från/from|frá|no|sūtītājs|nuo|siuntėjas|από|من|מאת|发件人|寄件者|寄件人|差出人|送信元|보낸 사람|보낸사람|từ"),
    /** When it was sent. */
    SENT(
            "skickat|skickad|skickades|dată|datum|date|sent|on|gesendet|sendt|dato|lähetetty|lähetysaika|päivämäärä|pvm|päiväys|envoyé(?: le)?|data|inviato(?: il)?"
                    + "|enviad[oa](?: el| em)?|fecha|verzonden|wysłan[oe]|odesláno|odoslané|dátum|elküldve|küldve|дата|відправлено|отправлено|надіслано"
                    + "|tarih|gönderildi|gönderme tarihi|kuupäev|saadetud|trimis|dana|日付|送信日時|日時|poslano|date d'envoi|kedy|dags|nosūtīts|išsiųsta"
                    + "|ημερομηνία|στάλθηκε|发送时间|日期|寄件日期|보낸 날짜|날짜|tid|time|zeit|gesendet am|date sent|message du"),
    /** To whom. */
    TO(
            "till|mottagare|prima|destinatarul|destinatario|destinatário|destinataire|pentru|to|an|til|vastaanottaja|à|a|para|aan|do|pre|komu|címzett"
                    + "|кому|kime|alıcı|către|pro|za|saaja|kellele|宛先|per|modtager|mottaker|empfänger|til/to|kam|kam komu|προς|收件人|收件者|받는 사람|받는사람|đến"),
    /** Copies. */
    CC(
            "cc|bcc|kopia|hemlig kopia|kopie(?: \\(cc\\))?|kopi|kopio|piilokopio|copie(?: à)?|copia|dw|udw|do wiadomości|kopija|másolatot kap|másolat|копия"
                    + "|копія|bilgi|cci|kópia|cópia|koopia|кopia|afrit|抄送|副本|참조"),
    /** What about. */
    SUBJECT(
            "ämne|subiectul?|rubrik|subject|betreff|betr|emne|aihe|objet|sujet|onderwerp|oggetto|asunto|assunto|temat|předmět|predmet|vec|věc|tárgy|тема"
                    + "|konu|subiect|teema|件名|naslov|efni|temats|tema|θέμα|主题|主旨|主題|제목|chủ đề|ärende"),
    /** Anything else that stands among them. */
    OTHER(
            "svar till|svara till|svars-till|reply-to|reply to|antwort an|antworten an|svar til|vastausosoite|répondre à|responder a|rispondi a|beantwoorden"
                    + "|odpowiedz do|odpovědět|prioritet|prioritat|importance|importancia|importance|vikt|wichtigkeit|tärkeys|viktighet|bilagor|bifogade filer"
                    + "|attachments|anlagen|liitteet|vedhæftede filer|vedlegg|organisation|organization|känslighet|kategorier");

    /** No header line is longer. */
    static final int LONGEST = 2_000;

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    /** A line that could be "label: value" in some language. */
    private static final Pattern ANY = Pattern.compile(
            "^[\\s>\\u200e\\u200f\\ufeff]{0,20}[*_]{0,2}[\\p{L}\\p{M}][\\p{L}\\p{M} .'’()/-]{0,28}?\\s?[*_]{0,2}\\s?[:：][*_]{0,2}\\s*(\\S.{0,1900})$");

    /** Signs of writing direction, which some programs put around every number. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]");

    private final Pattern line;

    BlockLabel(String words) {
        line = Pattern.compile(
                "^[\\s>\\u200e\\u200f\\ufeff]{0,20}[*_]{0,2}(?:" + words
                        + ")\\s?[*_]{0,2}\\s?[:：][*_]{0,2}[\\s\\u200e]*(.*)$",
                FLAGS);
    }

    /** What stands after this label, if the line begins with it. */
    Optional<String> value(String text) {
        Matcher matcher = line.matcher(text);
        return matcher.matches()
                ? Optional.of(INVISIBLE.matcher(matcher.group(1)).replaceAll("").strip())
                : Optional.empty();
    }

    /** The label that the line begins with. */
    static Optional<BlockLabel> of(String line) {
        if (line.length() <= LONGEST && hasColon(line)) {
            for (BlockLabel label : values()) {
                if (label.line.matcher(line).matches()) {
                    return Optional.of(label);
                }
            }
        }
        return Optional.empty();
    }

    /** What stands after any word with a colon that begins the line. */
    static Optional<String> anyValue(String line) {
        Matcher matcher = ANY.matcher(line);
        return line.length() <= LONGEST && hasColon(line) && matcher.matches()
                ? Optional.of(matcher.group(1).strip())
                : Optional.empty();
    }

    private static boolean hasColon(String line) {
        return line.indexOf(':') >= 0 || line.indexOf('：') >= 0;
    }
}
