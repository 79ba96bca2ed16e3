package se.lyhord.register.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
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

    /** These as far from each other as their places say: a word between them that says nothing has a place too. */
    static String phrase(SortedMap<Integer, String> byPlace) {
        StringBuilder phrase = new StringBuilder("(");
        int before = byPlace.firstKey();
        for (Map.Entry<Integer, String> each : byPlace.entrySet()) {
            if (each.getKey() > before) {
                phrase.append(" <").append(each.getKey() - before).append("> ");
            }
            phrase.append(each.getValue());
            before = each.getKey();
        }
        return phrase.append(')').toString();
    }
}
