package se.lyhord.register.search.index;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes the search rows of ärenden out of their texts and of what they have been decided to be. */
@Component
class SearchRows {
    /** So many characters are in memory at a time; three hundred ärenden of everyday size are a fourth of it. */
    private static final int PORTION = 2_000_000;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batches;
    private final SourceTexts texts;

    SearchRows(JdbcClient jdbc, NamedParameterJdbcOperations batches, SourceTexts texts) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.texts = texts;
    }

    /**
     * Makes them, within the caller's transaction.
     *
     * @param known is given the words that may be shown to others of the nämnd, portion by portion
     */
    void make(Collection<Long> arenden, Consumer<Map<String, Set<String>>> known) {
        Portions portions = new Portions(PORTION, portion -> known.accept(make(portion)));
        texts.each(arenden, WordsByWeight.LONGEST, portions::add);
        portions.handOn();
    }

    private Map<String, Set<String>> make(Map<Long, WordsByWeight> portion) {
        Map<String, Set<String>> known = new HashMap<>();
        List<MapSqlParameterSource> rows = new ArrayList<>();
        for (Facts facts : facts(portion.keySet())) {
            WordsByWeight words = Objects.requireNonNull(portion.get(facts.id()));
            rows.add(row(facts, words));
            if (!facts.restricted()) {
                Set<String> shown = known.computeIfAbsent(facts.namnd(), namnd -> new HashSet<>());
                words.all().forEach(shown::add);
            }
        }
        batches.batchUpdate("""
                        insert into arende_search (arende, namnd, arrived_at, words)
                        values (:arende, :namnd, :arrived,
                                setweight(to_tsvector('swedish', :a), 'A') || setweight(to_tsvector('swedish', :b), 'B')
                                || setweight(to_tsvector('swedish', :c), 'C') || array_to_tsvector(:marks))
                        on conflict (arende) do update set arrived_at = excluded.arrived_at, words = excluded.words
                        """, rows.toArray(MapSqlParameterSource[]::new));
        return known;
    }

    private static MapSqlParameterSource row(Facts facts, WordsByWeight words) {
        return new MapSqlParameterSource()
                .addValue("arende", facts.id())
                .addValue("namnd", facts.namnd())
                .addValue("arrived", facts.arrivedAt().atOffset(ZoneOffset.UTC))
                .addValue("a", words.of('A') + " " + Word.folded(facts.number()))
                .addValue("b", words.of('B'))
                .addValue("c", words.of('C'))
                .addValue("marks", facts.marks().toArray(String[]::new));
    }

    private List<Facts> facts(Collection<Long> arenden) {
        return jdbc.sql(Facts.SELECT + "where id = any (:ids)")
                .param("ids", arenden.toArray(Long[]::new))
                .query(Facts::of)
                .list();
    }
}
