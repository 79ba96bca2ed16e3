package se.lyhord.register.search.index;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The words that a nämnd's ärenden hold: what a beginning may become, and what a misspelt word may have been. */
@Component
public class Vocabulary {
    private static final int SHORTEST_BEGINNING = 3;
    private static final int SHORTEST_MISSPELT = 4;
    private static final int LONGEST = 40;

    /** What comes after all that a word may go on with. */
    private static final String AFTER_ALL = Character.toString(Character.MAX_CODE_POINT);

    private static final double LIKE_ENOUGH = 0.35;

    private final JdbcClient jdbc;

    Vocabulary(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds what is new; only one at a time may do so. */
    void add(Map<String, Set<String>> wordsByNamnd) {
        wordsByNamnd.forEach((namnd, words) -> jdbc.sql("""
                        insert into search_word (namnd, word, stem)
                        select :namnd, added.word, added.stem[1]
                        from (select word, ts_lexize('swedish_stem', word) as stem from unnest(:words) as given (word)) added
                        where added.stem[1] is not null
                        and not exists (select from search_word known where known.namnd = :namnd and known.word = added.word)
                        on conflict do nothing
                        """)
                .param("namnd", namnd)
                .param(
                        "words",
                        words.stream().filter(Vocabulary::isWord).sorted().toArray(String[]::new))
                .update());
    }

    private static boolean isWord(String word) {
        return word.length() >= SHORTEST_BEGINNING
                && word.length() <= LONGEST
                && word.chars().noneMatch(Character::isDigit);
    }

    /** The stem of each word; none for those that say nothing, such as {@code och}. */
    public Map<String, String> stems(Collection<String> words) {
        return jdbc
                .sql("""
                        select word, stem from (select word, (ts_lexize('swedish_stem', word))[1] as stem from unnest(:words) word offset 0) lexized
                        where stem is not null
                        """)
                .param("words", words.stream().distinct().toArray(String[]::new))
                .query((row, number) -> Map.entry(row.getString("word"), row.getString("stem")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * What a nämnd knows of these words; nothing of those that say nothing.
     *
     * @param limit so many stems at most of the words that begin so, the shortest words first
     */
    public Map<String, Known> known(String namnd, Collection<String> words, int limit) {
        return jdbc
                .sql("""
                        select typed.word, stem, beginnings,
                               beginnings <> '{}' or exists (select from search_word where namnd = :namnd and stem = typed.stem) as known
                        from (select word, (ts_lexize('swedish_stem', word))[1] as stem from unnest(:words) word offset 0) typed,
                        lateral (select array(
                            select found.stem from search_word found
                            where namnd = :namnd and length(typed.word) >= :shortest
                            and found.word >= typed.word collate "C" and found.word < typed.word || :after collate "C"
                            group by found.stem order by min(length(found.word)), found.stem limit :limit) as beginnings) begun
                        where typed.stem is not null
                        """)
                .param("namnd", namnd)
                .param("words", words.stream().distinct().toArray(String[]::new))
                .param("shortest", SHORTEST_BEGINNING)
                .param("after", AFTER_ALL)
                .param("limit", limit)
                .query((row, number) -> new Known(
                        row.getString("word"),
                        row.getString("stem"),
                        List.of((String[]) row.getArray("beginnings").getArray()),
                        row.getBoolean("known")))
                .list()
                .stream()
                .collect(Collectors.toMap(Known::word, known -> known));
    }

    /** Words that are spelt much like it, with their stems, the likest first. */
    public Map<String, String> like(String namnd, String word, int limit) {
        if (!isWord(word) || word.length() < SHORTEST_MISSPELT) {
            return Map.of();
        }
        jdbc.sql("select set_config('pg_trgm.similarity_threshold', :threshold, true)")
                .param("threshold", String.valueOf(LIKE_ENOUGH))
                .query(String.class)
                .single();
        return jdbc
                .sql("""
                        select word, stem from search_word where namnd = :namnd and word % :word
                        order by similarity(word, :word) desc, word limit :limit
                        """)
                .param("namnd", namnd)
                .param("word", word)
                .param("limit", limit)
                .query((row, number) -> Map.entry(row.getString("word"), row.getString("stem")))
                .list()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new));
    }
}
