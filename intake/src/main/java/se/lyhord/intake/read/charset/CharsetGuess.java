package se.lyhord.intake.read.charset;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.tika.parser.txt.CharsetDetector;
import org.apache.tika.parser.txt.CharsetMatch;

/** Decodes bytes by what they look like when they are neither ASCII, UTF-8 nor Nordic: the likeliest charset that gives a sound text. */
final class CharsetGuess {
    /** Enough to know a language by, little enough to be quick. */
    private static final int SAMPLE = 20_000;
    /** Below this the detector counts nothing but chance. */
    private static final int CONFIDENT = 15;

    /** Half a letter in a hundred; with less between them the likelier stays. */
    private static final double CLEARLY = 0.005;

    /** What the detector does not know, or takes for something else; the likelier first. */
    private static final List<Charset> ALSO = Stream.of(
                    "windows-1252", "IBM850", "x-MacRoman", "IBM866", "x-MacCyrillic", "windows-1257", "IBM852")
            .map(Charset::forName)
            .toList();

    private static final Charset THAI = Charset.forName("x-windows-874");

    private CharsetGuess() {}

    static String decode(byte[] bytes) {
        byte[] sample = bytes.length <= SAMPLE ? bytes : Arrays.copyOf(bytes, SAMPLE);
        Charset best = Western.WINDOWS_1252;
        double least = 1.1;
        for (Charset charset : candidates(sample)) {
            double odd = Oddity.share(new String(sample, charset));
            if (odd < least - CLEARLY) {
                least = odd;
                best = charset;
            }
        }
        return new String(bytes, best);
    }

    private static List<Charset> candidates(byte[] sample) {
        List<Charset> candidates = new ArrayList<>();
        if (isThai(sample)) {
            candidates.add(THAI);
        }
        CharsetDetector detector = new CharsetDetector();
        detector.setText(sample);
        for (CharsetMatch match : detector.detectAll()) {
            if (match.getConfidence() >= CONFIDENT
                    && !match.getName().startsWith("IBM4")
                    && !match.getName().startsWith("IBM5")) {
                CharsetName.find(match.getName()).ifPresent(candidates::add);
            }
        }
        candidates.addAll(ALSO);
        return candidates;
    }

    private static boolean isThai(byte[] sample) {
        return strictly(sample, THAI)
                .filter(text ->
                        text.chars().filter(c -> c >= 0x0e01 && c <= 0x0e5b).count() * 2 > text.length())
                .isPresent();
    }

    /** The text, if every byte has a meaning in the charset. */
    static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
