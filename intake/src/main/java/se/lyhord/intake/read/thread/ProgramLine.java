package se.lyhord.intake.read.thread;

import java.util.List;
import java.util.regex.Pattern;

/** Lines that a mail program or a virus scanner adds below what a person writes. */
final class ProgramLine {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final int LONGEST = 200;

    private static final String BRAND =
            "iPhone|iPad|iPod|Android|Samsung|Galaxy|Huawei|Xiaomi|OnePlus|Sony|Xperia|Nokia|HTC|BlackBerry|Windows|Outlook|Yahoo|Gmail|Hotmail|AOL"
                    + "|Mailbox|E-post för|Post für|Proton|Tutanota|Tuta\\b|Spark\\b|BlueMail|TypeApp|Airmail|K-9|FairEmail|Aqua Mail|myMail|GMX|WEB\\.DE|Free\\b|Orange\\b";

    /** Every kind of line that follows has one of these in it, and few other lines have. */
    private static final Stems HINTS = Stems.of(
            "skick|sänt|sent|sendt|gesendet|versendet|envoy|enviad|inviat|verzonden|verstuurd|wysłan|odesl|odosl|elküldve|trimis|poslano|saadetud"
                    + "|отправлено|надіслано|delivered|written|composed|lähetetty|phone|ipad|android|mobile|blackberry|samsung|galaxy|outlook|我的"
                    + "|virus|virenfrei|meddelande");

    private static final Pattern LINE = Pattern.compile(
            "^[\\s(<\\[*_]{0,4}(?:"
                    // what the device says in each language; the device's own name may be anything short
                    + "(?:Skickat|Skickades|Skickad|Sänt|Meddelandet skickat) (?:från|med|via) (?:min|mitt|mina|en|ett)\\s(?=\\S)[^,;!?.]{0,60}"
                    + "|(?:Skickat|Skickades|Skickad|Sänt|Sent|Sendt|Gesendet|Versendet|Envoyée?|Enviad[oa]|Inviat[oa]|Verzonden|Verstuurd|Wysłan[eo]|Odesláno|Odoslané|Elküldve|Trimis|Poslano|Saadetud|Отправлено|Надіслано)"
                    + "(?:\\s[\\p{L}’']{1,10}){1,4}\\s[^,;!?]{0,20}?(?:" + BRAND + ").{0,70}"
                    + "|(?:Sent|Delivered|Written|Composed) (?:from|via|with|by|using|through)\\s[^,;!?]{1,50}"
                    + "|Sent from \\[[^\\]]{1,30}]\\([^)\\s]{1,120}\\).{0,30}"
                    + "|Sent from .{1,40}, please excuse .{1,40}"
                    + "|(?:From|Someone from|Brief message from|Typed on|Tapped on) (?:my |a )?(?:iPhone|iPad|Android|mobile|phone|BlackBerry)\\b.{0,30}"
                    + "|(?:Hämta|Skaffa|Ladda ned|Get|Download|Hent|Hanki|Lataa|Holen Sie sich|Laden Sie|Téléchargez|Obtenir|Obtenez|Obtener|Obtén|Descarga|Ottieni|Scarica|Downloaden?|Ontvang|Obter|Pobierz|Získejte|Získať) .{0,6}Outlook\\b.{0,90}"
                    + "|Outlook (?:for|för|für|pour|para|per|voor) (?:iOS|Android|Mac)\\b.{0,60}"
                    + "|(?:Von meine[mr] .{1,60}|Diese Nachricht wurde (?:von|mit) .{1,60}) gesendet\\.?"
                    + "|Lähetetty .{1,60}"
                    + "|(?:Gesendet|Versendet) (?:von|mit|über) .{1,60}"
                    + "|(?:Envoyé|Envoyée) (?:de|depuis|à partir|avec|via) .{1,60}"
                    + "|Enviado (?:desde|do|de|a partir|con|via) .{1,60}"
                    + "|Inviato (?:da|dal|con|tramite) .{1,60}"
                    + "|(?:Verstuurd|Verzonden) (?:vanaf|vanuit|met|via|van) .{1,60}"
                    + "|Sendt (?:fra|med|via) (?:min|mit|mitt|Outlook|Proton|Yahoo|Mail)\\b.{0,60}"
                    + "|Wysłane? z .{1,60}|Odesláno z .{1,60}|Odoslané z .{1,60}|Отправлено (?:с|из) .{1,60}|Надіслано з .{1,60}"
                    + "|.{0,12}(?:iPhone|iPad|Android|Samsung)(?:'?umdan|'?dan| ?から送信|에서 보냄|にて送信|传送| 傳送|发送|'ımdan gönderildi| gönderildi).{0,20}"
                    + "|從我的 .{1,20} 傳送|发自我的.{1,20}|寄自我的.{1,20}|來自我的.{1,20}"
                    + "|(?:sent|sendt|skickat) by (?:galaxy|samsung|android)\\b.{0,20}"
                    + "|Virusfritt\\.?.{0,60}|Virus-?free\\.? ?(?:www\\.).{0,60}|Virusfrei\\..{0,60}|Garanti sans virus.{0,60}|Libre de virus.{0,60}|Privo di virus.{0,60}|Virenfrei\\..{0,60}"
                    + "|(?:This (?:e-?mail|message) has been (?:checked|scanned) for viruses|Det(?:ta|här|) ?(?:e-post)?meddelande(?:t)? har (?:sökts igenom|kontrollerats|skannats)).{0,120}"
                    + ")[\\s)>\\]*_]{0,4}$",
            FLAGS);

    private ProgramLine() {}

    /** Whether this line is one, standing last in its paragraph as programs put it. */
    static boolean at(List<String> lines, int i) {
        return is(lines.get(i)) && (i + 1 == lines.size() || !isOwn(lines, i + 1));
    }

    private static boolean isOwn(List<String> lines, int i) {
        String next = lines.get(i);
        return !next.isBlank()
                && !Attribution.isQuoted(next)
                && !is(next)
                && !Separator.isSeparator(next)
                && Attribution.at(lines, i).isEmpty()
                && LabelledLine.of(next).isEmpty();
    }

    private static boolean is(String line) {
        return line.length() <= LONGEST
                && HINTS.areIn(line)
                && LINE.matcher(line).matches();
    }
}
