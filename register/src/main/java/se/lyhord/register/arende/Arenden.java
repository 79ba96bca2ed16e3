package se.lyhord.register.arende;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.lyhord.register.refusal.RefusedException;

/** Where ärenden are kept. */
@Component
public class Arenden {
    private final JdbcClient jdbc;

    Arenden(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps a new one. */
    public Arende insert(Opening opening, @Nullable Diarienummer number, @Nullable Instant answerDue) {
        IncomingMessage message = opening.message();
        Summary summary = Summary.of(message.subject(), message.newText());
        long id = jdbc.sql("""
                        insert into arende (namnd, reference, diarienummer, status, arrived_at, title, excerpt, sender_name, sender_address, sender_phone,
                                            sender_postal, reads_with_code, channel, language, reply_wanted, suggestion, flags, answer_due,
                                            restricted, companion_of)
                        values (:namnd, :reference, :number, 'INKOMMET', :arrived, :title, :excerpt, :name, :address, :phone, :postal, :code, :channel, :language,
                                :replyWanted, :suggestion::jsonb, :flags, :due, :restricted, :companionOf)
                        returning id
                        """)
                .param("namnd", opening.namnd())
                .param("reference", opening.reference())
                .param("number", number == null ? null : number.text())
                .param("arrived", message.arrivedAt().atOffset(ZoneOffset.UTC))
                .param("title", summary.title())
                .param("excerpt", summary.excerpt())
                .param("name", opening.sender().name())
                .param("address", opening.sender().address())
                .param("phone", opening.sender().phone())
                .param("postal", opening.sender().postal())
                .param("code", opening.sender().readsWithCode())
                .param("channel", opening.handling().channel().name())
                .param("language", opening.handling().language())
                .param("replyWanted", opening.handling().replyWanted())
                .param("restricted", opening.handling().restricted())
                .param("companionOf", opening.handling().companionOf())
                .param("suggestion", SuggestionJson.write(opening.suggestion()))
                .param("flags", flags(opening))
                .param("due", AnswerDue.column(answerDue))
                .query(Long.class)
                .single();
        return new Arende(
                id,
                opening.namnd(),
                opening.reference(),
                number,
                ArendeStatus.INKOMMET,
                message.arrivedAt(),
                summary.title(),
                opening.sender(),
                opening.suggestion(),
                null,
                answerDue,
                opening.handling());
    }

    private static String[] flags(Opening opening) {
        return opening.suggestion().flags().stream()
                .map(flag -> flag.id())
                .distinct()
                .toArray(String[]::new);
    }

    /** Holds the ärende until the transaction ends, so that two people decide one after the other. */
    public Arende hold(String namnd, long id) {
        return find("select * from arende where namnd = :namnd and id = :id for no key update", namnd, id)
                .orElseThrow(() -> new RefusedException("Ärendet finns inte."));
    }

    /** Holds two, the older one first, so that two people who hold the same two do not wait for each other; gives the other one. */
    public Arende holdBoth(String namnd, long one, long other) {
        Arende older = hold(namnd, Math.min(one, other));
        Arende younger = hold(namnd, Math.max(one, other));
        return older.id() == other ? older : younger;
    }

    /** Whether an ärende bears this secret reference. */
    public boolean hasReference(String reference) {
        return jdbc.sql("select exists (select from arende where reference = :reference)")
                .param("reference", reference)
                .query(Boolean.class)
                .single();
    }

    /** The ärende, if this nämnd has it. */
    public Optional<Arende> find(String namnd, long id) {
        return find("select * from arende where namnd = :namnd and id = :id", namnd, id);
    }

    private Optional<Arende> find(String sql, String namnd, long id) {
        return jdbc.sql(sql)
                .param("namnd", namnd)
                .param("id", id)
                .query(ArendeRow::read)
                .optional();
    }

    /** Keeps what a verb made of it. */
    public void update(Arende arende) {
        Confirmation confirmation = arende.confirmation();
        Diarienummer number = arende.diarienummer();
        Handling handling = arende.handling();
        Promise promise = handling.promise();
        jdbc.sql("""
                        update arende set diarienummer = :number, status = :status, kind = :kind, factor = :factor, factor_code = :code, unit = :unit,
                                          flags = :flags, answer_due = :due, arrived_at = :arrived, reply_wanted = :replyWanted,
                                          merged_into = :mergedInto, taken_over_by = :takenOverBy, answer_promised = :promised,
                                          promised_before = :promisedBefore
                        where id = :id
                        """)
                .param("id", arende.id())
                .param("number", number == null ? null : number.text())
                .param("status", arende.status().name())
                .param("kind", confirmation == null ? null : confirmation.kind())
                .param("factor", confirmation == null ? null : confirmation.factor())
                .param("code", confirmation == null ? null : confirmation.code())
                .param("unit", confirmation == null ? null : confirmation.unit())
                .param("flags", arende.flags().toArray(String[]::new))
                .param("due", AnswerDue.column(arende.answerDue()))
                .param("arrived", arende.arrivedAt().atOffset(ZoneOffset.UTC))
                .param("replyWanted", handling.replyWanted())
                .param("mergedInto", handling.mergedInto())
                .param("takenOverBy", handling.takenOverBy())
                .param("promised", ArendeRow.moment(promise == null ? null : promise.until()))
                .param("promisedBefore", ArendeRow.moment(promise == null ? null : promise.before()))
                .update();
    }
}
