package se.lyhord.intake.read.charset;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the charset that a sender's name for it means. */
final class CharsetName {
    private static final int LONGEST = 60;

    /** What senders write and Java does not know, as {@link #squeezed} leaves it. */
    private static final Map<String, String> MEANT = Map.ofEntries(
            Map.entry("iso885910", "windows-1252"),
            Map.entry("iso885914", "windows-1252"),
            Map.entry("latin1", "windows-1252"),
            Map.entry("88591", "windows-1252"),
            Map.entry("ansi", "windows-1252"),
            Map.entry("western", "windows-1252"),
            Map.entry("utf8sig", "UTF-8"),
            Map.entry("utf8mb3", "UTF-8"),
            Map.entry("utf8mb4", "UTF-8"),
            Map.entry("cp65001", "UTF-8"),
            Map.entry("iso88598i", "windows-1255"),
            Map.entry("iso88598e", "windows-1255"),
            Map.entry("xgbk", "GB18030"),
            Map.entry("chinesesimplified", "GB18030"),
            Map.entry("ksc56011987", "x-windows-949"),
            Map.entry("ksc5601", "x-windows-949"),
            Map.entry("xsjis", "windows-31j"),
            Map.entry("macintosh", "x-MacRoman"),
            Map.entry("mac", "x-MacRoman"),
            Map.entry("xmac", "x-MacRoman"),
            Map.entry("applemacintosh", "x-MacRoman"),
            Map.entry("koi8", "KOI8-R"));

    /** Charsets that are read as their supersets, since that is what people who name them write (WHATWG Encoding Standard). */
    private static final Map<String, String> SUPERSETS = Map.of(
            "ISO-8859-1", "windows-1252",
            "ISO-8859-8", "windows-1255",
            "ISO-8859-9", "windows-1254",
            "TIS-620", "x-windows-874",
            "GB2312", "GB18030",
            "GBK", "GB18030",
            "Big5", "Big5-HKSCS",
            "EUC-KR", "x-windows-949",
            "Shift_JIS", "windows-31j",
            "ISO-2022-JP", "x-windows-iso2022jp");

    /** A real name with something stuck to it, such as {@code windows-1252http-equiv} or {@code _iso-2022-jp$ESC}. */
    private static final Pattern WITHIN = Pattern.compile(
            "utf[-_]?8|utf[-_]?16(?:le|be)?|iso[-_ ]?8859[-_ ]?1?\\d|iso-2022-[a-z]{2}"
                    + "|windows-?125\\d|cp-?(?:125\\d|437|850|852|86\\d)|koi8-[ru]|gb18030|gb2312|gbk|big5|shift_jis|euc-(?:jp|kr)|us-ascii");

    /** Every charset of this Java by every squeezed name, since asking Java for a name it does not know takes a millisecond. */
    private static final Map<String, Charset> KNOWN = known();

    private CharsetName() {}

    /** The charset meant, empty when the name says nothing; {@code US-ASCII} counts as a charset. */
    static Optional<Charset> find(String name) {
        String lower = name.substring(0, Math.min(name.length(), LONGEST)).toLowerCase(Locale.ROOT);
        return Optional.ofNullable(KNOWN.get(squeezed(lower))).or(() -> {
            Matcher within = WITHIN.matcher(lower);
            return within.find() ? Optional.ofNullable(KNOWN.get(squeezed(within.group()))) : Optional.empty();
        });
    }

    /** Whether the name means UTF-7, which Java does not know. */
    static boolean isUtf7(String name) {
        String squeezed = squeezed(name.substring(0, Math.min(name.length(), LONGEST)));
        return squeezed.startsWith("utf7") || squeezed.endsWith("unicode11utf7") || squeezed.endsWith("unicode20utf7");
    }

    /** Whether the name means HZ, which Java does not know. */
    static boolean isHz(String name) {
        return squeezed(name.substring(0, Math.min(name.length(), LONGEST))).startsWith("hzgb2312");
    }

    private static Map<String, Charset> known() {
        Map<String, Charset> known = new HashMap<>();
        Charset.availableCharsets().values().forEach(charset -> {
            known.put(squeezed(charset.name()), charset);
            charset.aliases().forEach(alias -> known.putIfAbsent(squeezed(alias), charset));
        });
        MEANT.forEach((name, charset) -> known.put(name, Charset.forName(charset)));
        known.replaceAll((name, charset) -> Optional.ofNullable(SUPERSETS.get(charset.name()))
                .map(Charset::forName)
                .orElse(charset));
        return Map.copyOf(known);
    }

    private static String squeezed(String name) {
        StringBuilder squeezed = new StringBuilder(name.length());
        name.toLowerCase(Locale.ROOT)
                .chars()
                .filter(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
                .forEach(c -> squeezed.append((char) c));
        return squeezed.toString();
    }
}
