package se.lyhord.intake.triage.sender;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * An {@code Authentication-Results} field (RFC 8601 section 2.2), read without complaint.
 *
 * @param server authserv-id in lower case, the name of the server that made the checks; empty when it gives none, as Microsoft 365 does
 */
record AuthenticationResults(String server, List<Result> results) {
    private static final Pattern SPACED_SIGN = Pattern.compile("\\s*([=/])\\s*");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** Keeps its own copy. */
    AuthenticationResults {
        results = List.copyOf(results);
    }

    /**
     * What one method found.
     *
     * @param method such as {@code spf}, in lower case
     * @param value such as {@code pass}, in lower case
     * @param properties such as {@code smtp.mailfrom}, by lower-case name
     */
    record Result(String method, String value, Map<String, String> properties) {
        /** The domain that a property names, be it alone or in an address; empty when it is not there. */
        String domain(String property) {
            String text = properties.getOrDefault(property, "");
            return text.substring(text.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
        }
    }

    static AuthenticationResults parse(String field) {
        List<String> sections = sections(field);
        String head = sections.getFirst();
        boolean unnamed = head.contains("=");
        List<Result> results = new ArrayList<>();
        for (String section : sections.subList(unnamed ? 0 : 1, sections.size())) {
            Map<String, String> words = words(section);
            if (!words.isEmpty()) {
                Map.Entry<String, String> first = words.entrySet().iterator().next();
                String method = first.getKey().replaceFirst("/.*", "");
                results.add(new Result(method, first.getValue().toLowerCase(Locale.ROOT), words));
            }
        }
        return new AuthenticationResults(
                unnamed ? "" : SPACE.splitAsStream(head).findFirst().orElse("").toLowerCase(Locale.ROOT), results);
    }

    private static Map<String, String> words(String section) {
        Map<String, String> words = new LinkedHashMap<>();
        SPACE.splitAsStream(SPACED_SIGN.matcher(section).replaceAll("$1")).forEach(word -> {
            int sign = word.indexOf('=');
            if (sign > 0) {
                words.putIfAbsent(word.substring(0, sign).toLowerCase(Locale.ROOT), word.substring(sign + 1));
            }
        });
        return words;
    }

    /** Splits at semicolons and leaves out comments, which may nest; within quotes neither means anything. */
    private static List<String> sections(String field) {
        List<String> sections = new ArrayList<>();
        StringBuilder section = new StringBuilder();
        int comments = 0;
        boolean quoted = false;
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            if (c == '\\' && i + 1 < field.length()) {
                i++;
            } else if (c == '"' && comments == 0) {
                quoted = !quoted;
            } else if (c == '(' && !quoted) {
                comments++;
            } else if (c == ')' && !quoted && comments > 0) {
                comments--;
            } else if (c == ';' && !quoted && comments == 0) {
                sections.add(section.toString().strip());
                section.setLength(0);
            } else if (comments == 0) {
                section.append(quoted && Character.isWhitespace(c) ? '_' : c);
            }
        }
        sections.add(section.toString().strip());
        return sections;
    }
}
