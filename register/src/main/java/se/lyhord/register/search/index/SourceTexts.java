package se.lyhord.register.search.index;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Collects the texts of ärenden: what the citizen wrote and attached, who it was, the answer, notes and measures. */
@Component
public class SourceTexts {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** So many rows are fetched at a time; the longest text of all is 240 kB. */
    private static final int FETCHED = 50;

    private static final String TITLES_AND_SENDERS = """
            select id as arende, 'TITLE' as source, '' as name, left(title, :longest) as text, id as place from arende where id = any (:ids)
            union all
            select id, 'SENDER', '', left(concat_ws(' ', sender_name, sender_address, sender_phone, sender_postal), :longest), id
            from arende where id = any (:ids)
            """;
    private static final String MESSAGES = """
            select arende, 'MESSAGE' as source, '' as name,
                   left(concat_ws(' ', case when follow_up or length(subject) > 200 then subject end, nullif(passed_on_note, ''), body), :longest) as text,
                   id as place
            from message where arende = any (:ids)
            """;
    private static final String OTHERS = """
            select m.arende, 'FILE' as source, a.name, left(coalesce(a.text, ''), :longest) as text, m.id * 1000 + a.position as place
            from message m join attachment a on a.message = m.id where m.arende = any (:ids)
            union all
            select arende, 'ANSWER', '', left(body, :longest), id from dispatch where arende = any (:ids) and kind = 'SVAR'
            union all
            select arende, 'NOTE', '', data, seq from arende_event where arende = any (:ids) and type = 'NoteWritten'
            union all
            select arende, 'MEASURE', '', left(concat_ws(' ', text, result), :longest), id from measure where arende = any (:ids)
            """;
    private static final String ALL = "select * from (" + TITLES_AND_SENDERS + " union all " + MESSAGES + " union all "
            + OTHERS + ") texts order by arende, array_position(:sources::text[], source), place";

    private final JdbcClient jdbc;

    SourceTexts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Hands over all of their texts, each cut at that many characters: ärende by ärende, and of each the most telling first. However many there are, few
     * are in memory at a time.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void each(Collection<Long> arenden, int longest, Consumer<SourceText> reader) {
        // The driver fetches part by part only within a transaction.
        about(ALL, arenden, longest)
                .param("sources", Stream.of(Source.values()).map(Source::name).toArray(String[]::new))
                .withFetchSize(FETCHED)
                .query(row -> {
                    reader.accept(text(row, 0));
                });
    }

    /** What the citizens wrote in their messages. */
    @Transactional(readOnly = true)
    public List<SourceText> messages(Collection<Long> arenden, int longest) {
        return read(MESSAGES + " order by arende, place", arenden, longest);
    }

    /** What is in them beside titles, senders and messages. */
    @Transactional(readOnly = true)
    public List<SourceText> others(Collection<Long> arenden, int longest) {
        return read(OTHERS + " order by arende, source, place", arenden, longest);
    }

    private List<SourceText> read(String sql, Collection<Long> arenden, int longest) {
        return about(sql, arenden, longest).query(SourceTexts::text).list();
    }

    private StatementSpec about(String sql, Collection<Long> arenden, int longest) {
        return jdbc.sql(sql).param("ids", arenden.toArray(Long[]::new)).param("longest", longest);
    }

    private static SourceText text(ResultSet row, int number) throws SQLException {
        Source source = Source.valueOf(row.getString("source"));
        String text = row.getString("text");
        return new SourceText(
                row.getLong("arende"),
                source,
                row.getString("name"),
                source == Source.NOTE ? JSON.readTree(text).path("text").asString("") : text);
    }
}
