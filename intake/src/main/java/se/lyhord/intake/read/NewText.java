package se.lyhord.intake.read;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** What the sender wrote now, apart from the mail he answers and his mail program's greetings. */
final class NewText {
    private static final Pattern DEVICE = Pattern.compile(
            "^\\s*(?:Skickat från (?:min|mitt|Outlook|Yahoo|E-post|iPhone|iPad|Samsung|en mobil)|Sent from "
                    + "|Sent (?:via|with) |Hämta Outlook|Skaffa Outlook|Get Outlook|Von meinem .* gesendet|Gesendet (?:von|mit) |Sendt fra (?:min|Outlook)|Lähetetty "
                    + "|Envoyé (?:de|depuis|à partir) |Enviado desde |Inviato da |Verstuurd vanaf )[^\\n]{0,120}$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** No mail is answered after so many lines; what is longer is a log or an attack and is kept as it is. */
    static final int LINES = 10_000;

    private NewText() {}

    /** The new text; the whole text when nothing else would be left. */
    static String of(String text) {
        String kept = String.join("\n", kept(text.lines().toList())).strip();
        return kept.isEmpty() ? text.strip() : kept;
    }

    private static List<String> kept(List<String> lines) {
        List<String> kept = new ArrayList<>();
        boolean attributed = false;
        int i = 0;
        while (i < lines.size() && !startsOldMail(lines, i)) {
            if (i > LINES) {
                kept.addAll(lines.subList(i, lines.size()));
                break;
            }
            String line = lines.get(i);
            OptionalInt attribution = Attribution.endingAfter(lines, i);
            if (attribution.isPresent()) {
                int quote = firstFilled(lines, attribution.getAsInt());
                if (quote >= lines.size() || !isQuoted(lines.get(quote))) {
                    break;
                }
                attributed = true;
                i = quote;
            } else if (isQuoted(line) && !attributed && isFollowedByOwnText(lines, i)) {
                // Nobody is said to have written it: the sender quotes something to us.
                kept.add(line);
                i++;
            } else {
                if (!isQuoted(line) && !DEVICE.matcher(line).matches()) {
                    kept.add(line);
                }
                i++;
            }
        }
        return kept;
    }

    private static boolean startsOldMail(List<String> lines, int i) {
        return lines.get(i).matches("-- ?")
                || Separator.isOlderMail(lines.get(i))
                || HeaderBlock.at(lines, i).isPresent();
    }

    private static boolean isQuoted(String line) {
        return line.startsWith(">") || line.startsWith(" >");
    }

    private static boolean isFollowedByOwnText(List<String> lines, int quote) {
        int i = quote;
        while (i < lines.size() && (lines.get(i).isBlank() || isQuoted(lines.get(i)))) {
            i++;
        }
        return i < lines.size() && !startsOldMail(lines, i);
    }

    private static int firstFilled(List<String> lines, int from) {
        int i = from;
        while (i < lines.size() && lines.get(i).isBlank()) {
            i++;
        }
        return i;
    }
}
