package se.lyhord.classifier.language;

import opennlp.tools.util.StringUtil;
import opennlp.tools.util.normalizer.EmojiCharSequenceNormalizer;
import opennlp.tools.util.normalizer.NumberCharSequenceNormalizer;
import opennlp.tools.util.normalizer.ShrinkCharSequenceNormalizer;
import opennlp.tools.util.normalizer.TwitterCharSequenceNormalizer;
import opennlp.tools.util.normalizer.UrlCharSequenceNormalizer;

/** Text as OpenNLP's detector was trained on it: in lower case, without what is alike in all languages. */
final class DetectorText {
    /** The lowest letter that OpenNLP's search for emoji takes for one; it takes a hyphen too. */
    private static final char EMOJI = '\uD83C';

    private DetectorText() {}

    /** Each of OpenNLP's searches is left out where its text is sure to have nothing that it looks for; they cost more than all that follows. */
    static String of(String text) {
        CharSequence left = text;
        if (has(text, letter -> letter >= EMOJI || letter == '-')) {
            left = EmojiCharSequenceNormalizer.getInstance().normalize(left);
        }
        if (has(text, letter -> letter == '@' || letter == '/')) {
            left = UrlCharSequenceNormalizer.getInstance().normalize(left);
        }
        left = TwitterCharSequenceNormalizer.getInstance().normalize(left);
        if (has(text, Character::isDigit)) {
            left = NumberCharSequenceNormalizer.getInstance().normalize(left);
        }
        left = ShrinkCharSequenceNormalizer.getInstance().normalize(left);
        return StringUtil.toLowerCaseCharBuffer(left).toString();
    }

    private static boolean has(String text, Sign sign) {
        for (int i = 0; i < text.length(); i++) {
            if (sign.is(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private interface Sign {
        boolean is(char letter);
    }
}
