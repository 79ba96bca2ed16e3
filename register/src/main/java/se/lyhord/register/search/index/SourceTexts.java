package se.lyhord.register.search.index;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Collects the texts of ärenden: what the citizen wrote and attached, who it was, the answer, notes and measures. */
@Component
public class SourceTexts {
    private static final JsonMapper JSON = JsonMapper.shared();

    private static final String TITLES_AND_SENDERS = """
            select id as arende, 'TITLE' as source, '' as name, left(title, :longest) as text from arende where id = any (:ids)
            union all
            select id, 'SENDER', '', left(concat_ws(' ', sender_name, sender_address, sender_phone, sender_postal), :longest)
            from arende where id = any (:ids)
            """;
    private static final String MESSAGES = """
            select arende, 'MESSAGE' as source, '' as name,
                   left(concat_ws(' ', case when follow_up or length(subject) > 200 then subject end, nullif(passed_on_note, ''), body), :longest) as text
            from message where arende = any (:ids) order by arende, id
            """;
    private static final String OTHERS = """
            select m.arende, 'FILE' as source, a.name, left(coalesce(a.text, ''), :longest) as text, m.id * 1000 + a.position as place
            from message m join attachment a on a.message = m.id where m.arende = any (:ids)
            union all
            select arende, 'ANSWER', '', left(body, :longest), id from dispatch where arende = any (:ids) and kind = 'SVAR'
            union all
            select arende, 'NOTE', '', data, seq from arende_event where arende = any (:ids) and type = 'NoteWritten'
            union all
            select arende, 'MEASURE', '', concat_ws(' ', text, result), id from measure where arende = any (:ids)
            order by arende, source, place
            """;

    private final JdbcClient jdbc;

    SourceTexts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of their texts, each cut at that many characters, the most telling first. */
    @Transactional(readOnly = true)
    public List<SourceText> of(Collection<Long> arenden, int longest) {
        return Stream.of(TITLES_AND_SENDERS, MESSAGES, OTHERS)
                .flatMap(sql -> read(sql, arenden, longest).stream())
                .sorted(Comparator.comparingLong(SourceText::arende).thenComparing(SourceText::source))
                .toList();
    }

    /** What the citizens wrote in their messages. */
    @Transactional(readOnly = true)
    public List<SourceText> messages(Collection<Long> arenden, int longest) {
        return read(MESSAGES, arenden, longest);
    }

    /** What is in them beside titles, senders and messages. */
    @Transactional(readOnly = true)
    public List<SourceText> others(Collection<Long> arenden, int longest) {
        return read(OTHERS, arenden, longest);
    }

    private List<SourceText> read(String sql, Collection<Long> arenden, int longest) {
        return jdbc.sql(sql)
                .param("ids", arenden.toArray(Long[]::new))
                .param("longest", longest)
                .query(SourceTexts::text)
                .list();
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
