package se.lyhord.intake.read.header;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A field such as {@code attachment; filename="a.pdf"}, also badly written.
 *
 * <p>Not left to mime4j, which loses what stands in parentheses in a file name without quotation marks and reads raw letters and
 * the pieces of RFC 2231 only in the charset that the sender claims.
 *
 * @param value what stands first, in lower case
 * @param named by lower-case name, the first of each; pieces joined and percent-encoding undone (RFC 2231)
 */
record Parameters(String value, Map<String, String> named) {
    static Parameters parse(String field) {
        int end = 0;
        while (end < field.length() && " \t;(,".indexOf(field.charAt(end)) < 0) {
            end++;
        }
        return new Parameters(field.substring(0, end).toLowerCase(Locale.ROOT), new Scanner(field, end).read());
    }

    /** Walks through the parameters; each character is looked at once. */
    private static final class Scanner {
        private final String field;
        private final Map<String, String> plain = new LinkedHashMap<>();
        private final ParameterPieces pieces = new ParameterPieces();
        private int at;

        Scanner(String field, int at) {
            this.field = field;
            this.at = at;
        }

        Map<String, String> read() {
            while (at < field.length()) {
                String name = name();
                if (at < field.length() && field.charAt(at) == '=') {
                    at++;
                    keep(name, value());
                }
            }
            plain.putAll(pieces.joined());
            return plain;
        }

        private void keep(String name, String value) {
            if (name.indexOf('*') > 0) {
                pieces.add(name, value);
            } else if (!name.isEmpty()) {
                plain.putIfAbsent(name, value);
            }
        }

        /** Up to the equals sign or whatever cannot be in a name; a comment before it is passed over. */
        private String name() {
            while (at < field.length() && " \t;,".indexOf(field.charAt(at)) >= 0) {
                at++;
            }
            if (at < field.length() && field.charAt(at) == '(') {
                int close = field.indexOf(')', at);
                at = close < 0 ? field.length() : close + 1;
                return "";
            }
            int start = at;
            while (at < field.length() && " \t;=\"".indexOf(field.charAt(at)) < 0) {
                at++;
            }
            String name = field.substring(start, at).toLowerCase(Locale.ROOT);
            while (at < field.length() && " \t".indexOf(field.charAt(at)) >= 0) {
                at++;
            }
            if (at < field.length() && field.charAt(at) == '"') {
                value();
            }
            return name;
        }

        private String value() {
            while (at < field.length() && " \t".indexOf(field.charAt(at)) >= 0) {
                at++;
            }
            return at < field.length() && field.charAt(at) == '"' ? quoted() : bare();
        }

        /** A backslash hides only quotation marks and itself, since some write Windows paths. */
        private String quoted() {
            StringBuilder value = new StringBuilder();
            for (at++; at < field.length() && field.charAt(at) != '"'; at++) {
                boolean hides = field.charAt(at) == '\\'
                        && at + 1 < field.length()
                        && (field.charAt(at + 1) == '"' || field.charAt(at + 1) == '\\');
                at += hides ? 1 : 0;
                value.append(field.charAt(at));
            }
            at++;
            return value.toString();
        }

        /** Up to the semicolon, or to the next parameter where the semicolon was forgotten. */
        private String bare() {
            int start = at;
            int space = -1;
            while (at < field.length() && field.charAt(at) != ';') {
                if (field.startsWith("=?", at)) {
                    int end = field.indexOf("?=", at + 2);
                    at = end < 0 ? at + 1 : end + 1;
                } else if (field.charAt(at) == '=' && space > start) {
                    String value = field.substring(start, space);
                    at = space;
                    return value.strip();
                } else if (field.charAt(at) == ' ' || field.charAt(at) == '\t') {
                    space = at;
                }
                at++;
            }
            return field.substring(start, Math.min(at, field.length())).strip();
        }
    }
}
