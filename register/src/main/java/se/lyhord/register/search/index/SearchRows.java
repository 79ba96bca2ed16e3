package se.lyhord.register.search.index;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.lyhord.register.routine.RoutineInForce;

/** Makes the search rows of ärenden out of their texts and of what they have been decided to be. */
@Component
class SearchRows {
    /** Of one text, and of all that has the same weight: what a tsvector holds has an end. */
    private static final int LONGEST = 60_000;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batches;
    private final SourceTexts texts;

    SearchRows(JdbcClient jdbc, NamedParameterJdbcOperations batches, SourceTexts texts) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.texts = texts;
    }

    /** Makes them, and gives the words that may be shown to others of the nämnd. */
    Map<String, Set<String>> make(Collection<Long> arenden) {
        Map<Long, List<SourceText>> found =
                texts.of(arenden, LONGEST).stream().collect(Collectors.groupingBy(SourceText::arende));
        Map<String, Set<String>> words = new HashMap<>();
        List<MapSqlParameterSource> rows = new ArrayList<>();
        for (Facts facts : facts(arenden)) {
            Map<Character, String> folded = folded(found.getOrDefault(facts.id, List.of()));
            rows.add(row(facts, folded));
            if (!facts.restricted) {
                folded.values()
                        .forEach(text -> Collections.addAll(
                                words.computeIfAbsent(facts.namnd, namnd -> new HashSet<>()), text.split(" ")));
            }
        }
        batches.batchUpdate("""
                        insert into arende_search (arende, namnd, arrived_at, words)
                        values (:arende, :namnd, :arrived,
                                setweight(to_tsvector('swedish', :a), 'A') || setweight(to_tsvector('swedish', :b), 'B')
                                || setweight(to_tsvector('swedish', :c), 'C') || array_to_tsvector(:marks))
                        on conflict (arende) do update set arrived_at = excluded.arrived_at, words = excluded.words
                        """, rows.toArray(MapSqlParameterSource[]::new));
        return words;
    }

    private static Map<Character, String> folded(List<SourceText> texts) {
        Map<Character, StringBuilder> byWeight = new HashMap<>();
        for (SourceText text : texts) {
            StringBuilder all = byWeight.computeIfAbsent(text.source().weight(), weight -> new StringBuilder());
            if (all.length() < LONGEST) {
                all.append(Word.folded(text.name() + " " + text.text())).append(' ');
            }
        }
        Map<Character, String> folded = new HashMap<>();
        byWeight.forEach((weight, text) -> folded.put(weight, shortened(text.toString())));
        return folded;
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, text.lastIndexOf(' ', LONGEST));
    }

    private static MapSqlParameterSource row(Facts facts, Map<Character, String> folded) {
        return new MapSqlParameterSource()
                .addValue("arende", facts.id)
                .addValue("namnd", facts.namnd)
                .addValue("arrived", facts.arrivedAt.atOffset(ZoneOffset.UTC))
                .addValue("a", folded.getOrDefault('A', "") + " " + Word.folded(orEmpty(facts.number)))
                .addValue("b", folded.getOrDefault('B', ""))
                .addValue("c", folded.getOrDefault('C', ""))
                .addValue("marks", marks(facts).toArray(String[]::new));
    }

    private static Set<String> marks(Facts facts) {
        LocalDate day = RoutineInForce.arrivalDate(facts.arrivedAt);
        Set<String> marks = new HashSet<>();
        marks.add(Facet.of(facts.namnd, YearMonth.from(day)));
        marks.add(Facet.of(facts.namnd, day.getYear()));
        DiaryKeys.of(orEmpty(facts.number)).forEach(key -> {
            marks.add(Facet.DIARIENUMMER.mark(key));
            marks.add(Facet.DIARIENUMMER.mark(key.substring(key.indexOf('-') + 1)));
        });
        facts.references.forEach(reference -> marks.add(Facet.REFERENCE.mark(Facet.reference(reference))));
        facts.single.forEach((facet, value) -> marks.add(facet.mark(value)));
        facts.flags.forEach(flag -> marks.add(Facet.FLAG.mark(flag)));
        return marks;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private List<Facts> facts(Collection<Long> arenden) {
        return jdbc.sql("""
                        select id, namnd, arrived_at, diarienummer, sender_address, sender_phone, status, kind, unit, channel, taken_over_by, flags, restricted,
                               array(select l.reference from message m join ledger l on l.id = m.ledger where m.arende = a.id union select a.reference) as refs
                        from arende a where id = any (:ids)
                        """)
                .param("ids", arenden.toArray(Long[]::new))
                .query(Facts::of)
                .list();
    }

    private record Facts(
            long id,
            String namnd,
            Instant arrivedAt,
            @Nullable String number,
            List<String> references,
            Map<Facet, String> single,
            List<String> flags,
            boolean restricted) {
        static Facts of(ResultSet row, int place) throws SQLException {
            Map<Facet, String> single = new EnumMap<>(Facet.class);
            put(single, Facet.STATUS, row.getString("status"));
            put(single, Facet.KIND, row.getString("kind"));
            put(single, Facet.UNIT, row.getString("unit"));
            put(single, Facet.CHANNEL, row.getString("channel"));
            put(single, Facet.TAKEN_OVER, row.getString("taken_over_by") == null ? null : "");
            put(single, Facet.ADDRESS, Facet.address(orEmpty(row.getString("sender_address"))));
            put(single, Facet.PHONE, Facet.phone(orEmpty(row.getString("sender_phone"))));
            return new Facts(
                    row.getLong("id"),
                    row.getString("namnd"),
                    row.getTimestamp("arrived_at").toInstant(),
                    row.getString("diarienummer"),
                    strings(row.getArray("refs")),
                    single,
                    strings(row.getArray("flags")),
                    row.getBoolean("restricted"));
        }

        private static void put(Map<Facet, String> single, Facet facet, @Nullable String value) {
            if (value != null && (facet == Facet.TAKEN_OVER || !value.isEmpty())) {
                single.put(facet, value);
            }
        }

        private static List<String> strings(Array array) throws SQLException {
            return List.of((String[]) array.getArray());
        }
    }
}
