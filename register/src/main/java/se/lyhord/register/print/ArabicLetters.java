package se.lyhord.register.print;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import com.openhtmltopdf.bidi.BidiReorderer;
import java.util.regex.Pattern;

/** Joins Arabic letters and turns a run round, since a PDF shows characters from left to right as they are. */
final class ArabicLetters implements BidiReorderer {
    /** Vowel points, which would stand beside their letter instead of above it; Arabic is read without them. */
    private static final Pattern POINTS = Pattern.compile("[\\u064B-\\u065F\\u0670]");

    private final ArabicShaping joined = new ArabicShaping(ArabicShaping.LETTERS_SHAPE);
    private final ArabicShaping apart = new ArabicShaping(ArabicShaping.LETTERS_UNSHAPE);

    @Override
    public String reorderRTLTextToLTR(String text) {
        return Bidi.writeReverse(text, Bidi.DO_MIRRORING | Bidi.REMOVE_BIDI_CONTROLS);
    }

    @Override
    public String shapeText(String text) {
        return with(joined, POINTS.matcher(text).replaceAll(""));
    }

    @Override
    public String deshapeText(String text) {
        return with(apart, text);
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }

    private static String with(ArabicShaping shaping, String text) {
        try {
            return shaping.shape(text);
        } catch (ArabicShapingException e) {
            throw new IllegalStateException("There is always room for the letters, whatever they are", e);
        }
    }
}
