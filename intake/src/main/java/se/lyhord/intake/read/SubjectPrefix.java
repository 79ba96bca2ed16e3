package se.lyhord.intake.read;

import java.util.regex.Pattern;

/** What mail programs put before the subject when they answer or pass on. */
final class SubjectPrefix {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern FORWARD = Pattern.compile(
            "^\\s*(?:\\[[^\\]]{1,40}\\]\\s*)?(?:VB|Vidarebef|Vidarebefordrat|Fwd?|WG|Wtr|VL|TR|Trans|RV|PD|Enc|Doorst|Dst|Videresendt?|I|Fs|Továbbítás|İLT|ILT|YNL|Пересл|Прсл|Fyi"
                    + "|Redir|Reenv|Prosl|Edasi|Välitetty|VŠ|Přep|Prep|ΠΡΘ|转发|轉寄|転送|전달)\\.?\\s?(?:\\[\\d+\\]|\\(\\d+\\))?\\s?[:：]",
            FLAGS);
    private static final Pattern REPLY = Pattern.compile(
            "^\\s*(?:\\[[^\\]]{1,40}\\]\\s*)?(?:Re|Sv|Svar|Aw|Antw|Antwort|Vs|Odp|R|Rif|Res|Resp|Ref|Vá|Ynt|Yan|Atb|Отв|На|Bls|ΑΠ|Σχετ|回复|回覆|返信|회신)\\.?\\s?(?:\\[\\d+\\]|\\(\\d+\\))?\\s?[:：]",
            FLAGS);

    private SubjectPrefix() {}

    static boolean isForward(String subject) {
        return FORWARD.matcher(subject).find();
    }

    static boolean isReply(String subject) {
        return REPLY.matcher(subject).find();
    }

    /** "VS:" forwards in Danish and Norwegian and answers in Finnish; only the text can tell. */
    static boolean isNordicForward(String subject) {
        return subject.regionMatches(true, 0, "VS:", 0, 3);
    }

    /** Whether it is the same matter, whatever was put before it. */
    static boolean isSame(String subject, String other) {
        String bare = bare(subject);
        return !bare.isEmpty() && bare.equalsIgnoreCase(bare(other));
    }

    private static String bare(String subject) {
        String bare = subject.strip();
        String longer = "";
        while (!bare.equals(longer)) {
            longer = bare;
            bare = FORWARD.matcher(REPLY.matcher(bare).replaceFirst(""))
                    .replaceFirst("")
                    .strip();
        }
        return bare;
    }
}
