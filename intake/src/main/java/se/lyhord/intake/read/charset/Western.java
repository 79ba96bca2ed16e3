package se.lyhord.intake.read.charset;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

/** Swedish and its neighbours in the single-byte charsets of Windows, DOS and the Macintosh. */
final class Western {
    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static final String SIGNS = "–—‘’‚“”„•…€§°½¼¾´¨·«»©®™£×²³±\u00a0\u00ad";
    /** What stands above ASCII in Swedish written with windows-1252. */
    private static final String WRITTEN = "åäöÅÄÖéÉèÈüÜáàêëïôøØæÆñçõÕß" + SIGNS;
    /** The fewer letters for which an old charset is believed, since nobody says which it was. */
    private static final String NORDIC = "åäöÅÄÖéÉüÜæøÆØß" + SIGNS;

    private static final List<Charset> OLD = List.of(Charset.forName("IBM850"), Charset.forName("x-MacRoman"));

    private Western() {}

    static boolean isWritten(int c) {
        return WRITTEN.indexOf(c) >= 0;
    }

    /** The text, if all of it is what Nordic people write in one of these charsets and nothing in it is odd. */
    static Optional<String> read(byte[] bytes) {
        return sound(new String(bytes, WINDOWS_1252), WRITTEN).or(() -> OLD.stream()
                .flatMap(charset -> sound(new String(bytes, charset), NORDIC).stream())
                .findFirst());
    }

    private static Optional<String> sound(String text, String letters) {
        return text.chars().allMatch(c -> c < 0x7f || letters.indexOf(c) >= 0) && Oddity.share(text) == 0
                ? Optional.of(text)
                : Optional.empty();
    }
}
