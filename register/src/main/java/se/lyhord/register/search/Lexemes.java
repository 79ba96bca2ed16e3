package se.lyhord.register.search;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Writes conditions as PostgreSQL reads them in a tsquery. */
final class Lexemes {
    private Lexemes() {}

    static String one(String lexeme) {
        return "'" + lexeme.replace("\\", "\\\\").replace("'", "''") + "'";
    }

    static String any(Collection<String> conditions) {
        return conditions.stream().distinct().collect(Collectors.joining(" | ", "(", ")"));
    }

    static String all(List<String> conditions) {
        return conditions.stream().distinct().collect(Collectors.joining(" & ", "(", ")"));
    }

    /** These after each other; a word between them that says nothing may stand or not. */
    static String phrase(List<String> lexemes) {
        return lexemes.stream().collect(Collectors.joining(" <-> ", "(", ")"));
    }
}
