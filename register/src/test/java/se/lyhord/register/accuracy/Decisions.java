package se.lyhord.register.accuracy;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.lyhord.classifier.Alternative;
import se.lyhord.classifier.Flag;
import se.lyhord.classifier.Ranking;
import se.lyhord.classifier.Suggestion;
import tools.jackson.databind.json.JsonMapper;

/** Ärenden with a suggestion and what a registrator made of it, each test's in a nämnd of its own. */
@Component
class Decisions {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;

    Decisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static String namnd() {
        return "prov-" + UUID.randomUUID();
    }

    static Ranking sure(String id, double probability) {
        return new Ranking(List.of(new Alternative(id, probability, List.of())), false);
    }

    static Ranking unsure(String id, double probability) {
        return new Ranking(List.of(new Alternative(id, probability, List.of())), true);
    }

    static Ranking silent() {
        return new Ranking(List.of(), true);
    }

    /** An enhet was suggested and another confirmed; kind and factor were right. */
    long unit(String namnd, String arrived, Ranking suggested, String confirmed) {
        return arende(namnd, arrived, suggested, confirmed, List.of(), List.of());
    }

    /** The enhet was right, and some flags were raised and others stand. */
    long flags(String namnd, List<String> raised, List<String> standing) {
        return arende(namnd, "2026-11-20T08:00:00Z", sure("forskola", .9), "forskola", raised, standing);
    }

    /** Nobody has confirmed it. */
    long waiting(String namnd, String title, Ranking unit, String... flags) {
        long id = arende(namnd, "2026-11-20T08:00:00Z", unit, "forskola", List.of(flags), List.of(flags));
        set(id, "status = 'INKOMMET', kind = null, factor = null, unit = null, title = '" + title + "'");
        return id;
    }

    private long arende(
            String namnd, String arrived, Ranking unit, String confirmed, List<String> raised, List<String> standing) {
        Suggestion suggestion = new Suggestion(
                sure("klagomal", .8),
                sure("mat", .6),
                unit,
                raised.stream().map(flag -> new Flag(flag, "kom")).toList(),
                "sv");
        return jdbc.sql("""
                        insert into arende (namnd, reference, status, arrived_at, title, excerpt, suggestion, kind, factor, unit, flags, answer_due)
                        values (:namnd, :reference, 'FORDELAT', :arrived, 'Maten', '', :suggestion::jsonb, 'klagomal', 'mat', :unit, :flags, 'infinity')
                        returning id
                        """)
                .param("namnd", namnd)
                .param("reference", UUID.randomUUID().toString())
                .param("arrived", Instant.parse(arrived).atOffset(ZoneOffset.UTC))
                .param("suggestion", JSON.writeValueAsString(suggestion))
                .param("unit", confirmed)
                .param("flags", standing.toArray(String[]::new))
                .query(Long.class)
                .single();
    }

    /** Lets an ärende be something else, such as {@code status = 'OMSTYRT'}. */
    void set(long arende, String what) {
        jdbc.sql("update arende set " + what + " where id = :id")
                .param("id", arende)
                .update();
    }

    /** Somebody was jävig, so that it was moved. */
    void recused(long arende, String from) {
        jdbc.sql("""
                        insert into arende_event (arende, seq, at, actor, type, data, hash)
                        values (:arende, 1, now(), 'karin', 'Recused', json_build_object('from', :from, 'to', 'x', 'reason', 'Syster.')::text, '')
                        """).param("arende", arende).param("from", from).update();
    }
}
