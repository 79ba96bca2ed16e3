package se.lyhord.intake.read.charset;

import java.util.Optional;

/**
 * One {@code =?charset*language?encoding?content?=} where it stands.
 *
 * @param end index after it
 */
record EncodedWord(String charset, boolean base64, String content, int end) {
    private static final int LONGEST_NAME = 60;

    /** The word that begins at this {@code =?}; also when spaces stand in it or its end is missing because the value was cut there. */
    static Optional<EncodedWord> at(String value, int start) {
        int question = value.indexOf('?', start + 2);
        if (question < 0
                || question == start + 2
                || question - start > LONGEST_NAME
                || question + 2 >= value.length()) {
            return Optional.empty();
        }
        char encoding = Character.toUpperCase(value.charAt(question + 1));
        if (value.charAt(question + 2) != '?' || (encoding != 'B' && encoding != 'Q')) {
            return Optional.empty();
        }
        String name = value.substring(start + 2, question);
        if (name.indexOf(' ') >= 0) {
            return Optional.empty();
        }
        int star = name.indexOf('*');
        String charset = star > 0 ? name.substring(0, star) : name;
        int content = question + 3;
        int end = value.indexOf("?=", content);
        int next = value.indexOf("=?", content);
        if (end < 0 || (next >= 0 && next < end && value.charAt(next - 1) == ' ')) {
            return cut(value, content, next < 0 ? value.length() : next)
                    .map(last -> new EncodedWord(charset, encoding == 'B', value.substring(content, last), last));
        }
        return Optional.of(new EncodedWord(charset, encoding == 'B', value.substring(content, end), end + 2));
    }

    /** Where a word without an end stops, if it is one at all: nothing but its content stands before the next space. */
    private static Optional<Integer> cut(String value, int content, int limit) {
        int last = content;
        while (last < limit && value.charAt(last) > ' ' && value.charAt(last) < 0x7f) {
            last++;
        }
        return last > content ? Optional.of(last) : Optional.empty();
    }
}
