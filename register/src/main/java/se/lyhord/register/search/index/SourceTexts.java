package se.lyhord.register.search.index;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Collects the texts of ärenden: what the citizen wrote and attached, who it was, the answer, notes and measures. */
@Component
public class SourceTexts {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;

    SourceTexts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Their texts, each cut at that many characters, the most telling first. */
    @Transactional(readOnly = true)
    public List<SourceText> of(Collection<Long> arenden, int longest) {
        return jdbc.sql("""
                        select id as arende, 'TITLE' as source, '' as name, title as text, 0 as place from arende where id = any (:ids)
                        union all
                        select arende, 'MESSAGE', '', left(concat_ws(' ', case when follow_up or length(subject) > 200 then subject end, nullif(passed_on_note, ''), body), :longest), id
                        from message where arende = any (:ids)
                        union all
                        select m.arende, 'FILE', a.name, left(coalesce(a.text, ''), :longest), m.id * 1000 + a.position
                        from message m join attachment a on a.message = m.id where m.arende = any (:ids)
                        union all
                        select id, 'SENDER', '', concat_ws(' ', sender_name, sender_address, sender_phone, sender_postal), 0 from arende where id = any (:ids)
                        union all
                        select arende, 'ANSWER', '', left(body, :longest), id from dispatch where arende = any (:ids) and kind = 'SVAR'
                        union all
                        select arende, 'NOTE', '', data, seq from arende_event where arende = any (:ids) and type = 'NoteWritten'
                        union all
                        select arende, 'MEASURE', '', concat_ws(' ', text, result), id from measure where arende = any (:ids)
                        order by arende, source, place
                        """)
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
