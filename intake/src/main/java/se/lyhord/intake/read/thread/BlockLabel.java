package se.lyhord.intake.read.thread;

import java.util.List;

/** The labels of the little header that mail programs put above a quoted mail, in the languages that reach a Swedish mailbox. */
enum BlockLabel {
    /** Who wrote the quoted mail. */
    FROM(
            "från|skickat av|avsändare|from|von|absender|fra|avsender|afsender|lähettäjä|de|expéditeur|da|mittente|van|afzender|od|nadawca|odesílatel"
                    + "|odosielateľ|feladó|от|от кого|отправитель|від|від кого|відправник|od koho|kimden|gönderen|saatja|kellelt|de la|expeditoru|expeditorul|šalje|pošiljatelj"
                    + "|remitente|remetente|från/from|frá|no|sūtītājs|nuo|siuntėjas|από|من|מאת|发件人|寄件者|寄件人|差出人|送信元|보낸 사람|보낸사람|từ"),
    /** When it was sent. */
    SENT(
            "skickat|skickad|skickades|dată|datum|date|sent|on|gesendet|sendt|dato|lähetetty|lähetysaika|päivämäärä|pvm|päiväys|envoyé|envoyé le|data|inviato|inviato il"
                    + "|enviado|enviado el|enviado em|enviada|enviada el|enviada em|fecha|verzonden|wysłano|wysłane|odesláno|odoslané|dátum|elküldve|küldve|дата|відправлено|отправлено|надіслано"
                    + "|tarih|gönderildi|gönderme tarihi|kuupäev|saadetud|trimis|dana|日付|送信日時|日時|poslano|date d'envoi|kedy|dags|nosūtīts|išsiųsta"
                    + "|ημερομηνία|στάλθηκε|发送时间|日期|寄件日期|보낸 날짜|날짜|tid|time|zeit|gesendet am|date sent|message du"),
    /** To whom. */
    TO(
            "till|mottagare|prima|destinatarul|destinatario|destinatário|destinataire|pentru|to|an|til|vastaanottaja|à|a|para|aan|do|pre|komu|címzett"
                    + "|кому|kime|alıcı|către|pro|za|saaja|kellele|宛先|per|modtager|mottaker|empfänger|til/to|kam|kam komu|προς|收件人|收件者|받는 사람|받는사람|đến"),
    /** Copies. */
    CC(
            "cc|bcc|kopia|hemlig kopia|kopie|kopie (cc)|kopi|kopio|piilokopio|copie|copie à|copia|dw|udw|do wiadomości|kopija|másolatot kap|másolat|копия"
                    + "|копія|bilgi|cci|kópia|cópia|koopia|кopia|afrit|抄送|副本|참조"),
    /** What about. */
    SUBJECT(
            "ämne|subiectu|subiectul|rubrik|subject|betreff|betr|emne|aihe|objet|sujet|onderwerp|oggetto|asunto|assunto|temat|předmět|predmet|vec|věc|tárgy|тема"
                    + "|konu|subiect|teema|件名|naslov|efni|temats|tema|θέμα|主题|主旨|主題|제목|chủ đề|ärende"),
    /** Anything else that stands among them. */
    OTHER(
            "svar till|svara till|svars-till|reply-to|reply to|antwort an|antworten an|svar til|vastausosoite|répondre à|responder a|rispondi a|beantwoorden"
                    + "|odpowiedz do|odpovědět|prioritet|prioritat|importance|importancia|importance|vikt|wichtigkeit|tärkeys|viktighet|bilagor|bifogade filer"
                    + "|attachments|anlagen|liitteet|vedhæftede filer|vedlegg|organisation|organization|känslighet|kategorier");

    private final String words;

    BlockLabel(String words) {
        this.words = words;
    }

    /** The label in each language, in small letters. */
    List<String> words() {
        return List.of(words.split("\\|", -1));
    }
}
