package se.lyhord.register.event;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.register.event.ChainEnds.Link;
import se.lyhord.register.transaction.OfTransaction;
import se.lyhord.register.transaction.RowsAtCommit;
import tools.jackson.databind.json.JsonMapper;

/** The event log: append-only, each entry chained to the one before by a hash that covers both. */
@Component
public class ArendeLog {
    /** Who did what the program did by itself. */
    public static final String BOT = "lyhord";

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Map<String, Class<? extends ArendeEvent>> KNOWN = leaves(ArendeEvent.class)
            .collect(Collectors.toUnmodifiableMap(Class::getSimpleName, type -> type.asSubclass(ArendeEvent.class)));

    private final JdbcClient jdbc;
    private final RowsAtCommit rows;
    private final Clock clock;

    ArendeLog(JdbcClient jdbc, RowsAtCommit rows, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * Adds events to an ärende, within the transaction that made them happen; they can be read when it has committed.
     *
     * @param actor user name, or {@code lyhord} for the bot
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void append(long arende, String actor, ArendeEvent... events) {
        ChainEnds ends = ends();
        Link last = ends.of(arende).orElseGet(() -> held(arende));
        for (ArendeEvent event : events) {
            last = append(arende, actor, event, last);
        }
        ends.put(arende, last);
    }

    /** Begins the log of an ärende that was opened in this transaction, so that nobody else can be writing in it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void begin(long arende) {
        ends().put(arende, Link.NONE);
    }

    /** The number of the last entry, those of this transaction included; nobody else adds one until it ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int last(long arende) {
        return ends().of(arende).orElseGet(() -> held(arende)).seq();
    }

    private static ChainEnds ends() {
        return OfTransaction.the(ChainEnds.class, ChainEnds::new);
    }

    /** The last entry, which stays the last until this transaction ends. */
    private Link held(long arende) {
        jdbc.sql("select id from arende where id = :id for no key update")
                .param("id", arende)
                .query(Long.class)
                .single();
        return jdbc.sql("select seq, hash from arende_event where arende = :arende order by seq desc limit 1")
                .param("arende", arende)
                .query((row, number) ->
                        new Link(row.getInt("seq"), HexFormat.of().formatHex(row.getBytes("hash"))))
                .optional()
                .orElse(Link.NONE);
    }

    private Link append(long arende, String actor, ArendeEvent event, Link before) {
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        String type = event.getClass().getSimpleName();
        String data = JSON.writeValueAsString(event);
        byte[] hash = hash(before, at, actor, type, data);
        rows.add(
                "insert into arende_event (arende, seq, at, actor, type, data, hash) values (:arende, :seq, :at, :actor, :type, :data, :hash)",
                new MapSqlParameterSource()
                        .addValue("arende", arende)
                        .addValue("seq", before.seq() + 1)
                        .addValue("at", at.atOffset(ZoneOffset.UTC))
                        .addValue("actor", actor)
                        .addValue("type", type)
                        .addValue("data", data)
                        .addValue("hash", hash));
        return new Link(before.seq() + 1, HexFormat.of().formatHex(hash));
    }

    static byte[] hash(Link before, Instant at, String actor, String type, String data) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part :
                    List.of(before.hash(), String.valueOf(before.seq() + 1), at.toString(), actor, type, data)) {
                byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
                digest.update(
                        ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
                digest.update(bytes);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    /** What happened, oldest first. */
    @Transactional(readOnly = true)
    public List<Entry> of(long arende) {
        return jdbc.sql("""
                        select e.at, e.actor, coalesce(a.name, e.actor) as name, e.type, e.data
                        from arende_event e left join account a on a.username = e.actor
                        where e.arende = :arende order by e.seq
                        """)
                .param("arende", arende)
                .query((row, number) -> new Entry(
                        row.getTimestamp("at").toInstant(),
                        row.getString("actor"),
                        row.getString("name"),
                        event(row.getString("type"), row.getString("data"))))
                .list();
    }

    /** Whether no entry of an ärende has been changed, removed or put in between. */
    @Transactional(readOnly = true)
    public boolean isUnbroken(long arende) {
        Link[] before = {Link.NONE};
        return jdbc
                .sql("select seq, at, actor, type, data, hash from arende_event where arende = :arende order by seq")
                .param("arende", arende)
                .query((row, number) -> {
                    byte[] expected = hash(
                            before[0],
                            row.getTimestamp("at").toInstant(),
                            row.getString("actor"),
                            row.getString("type"),
                            row.getString("data"));
                    boolean right = row.getInt("seq") == before[0].seq() + 1
                            && MessageDigest.isEqual(expected, row.getBytes("hash"));
                    before[0] = new Link(row.getInt("seq"), HexFormat.of().formatHex(row.getBytes("hash")));
                    return right;
                })
                .list()
                .stream()
                .allMatch(right -> right);
    }

    private static ArendeEvent event(String type, String data) {
        Class<? extends ArendeEvent> known = KNOWN.get(type);
        if (known == null) {
            throw new IllegalStateException("Unknown event " + type + "; written by a newer version?");
        }
        return JSON.readValue(data, known);
    }

    private static Stream<Class<?>> leaves(Class<?> sealed) {
        return sealed.isSealed()
                ? Arrays.stream(sealed.getPermittedSubclasses()).flatMap(ArendeLog::leaves)
                : Stream.of(sealed);
    }

    /**
     * One event with when and by whom.
     *
     * @param actor user name, or {@code lyhord}
     * @param name as colleagues know the one who did it
     */
    public record Entry(Instant at, String actor, String name, ArendeEvent event) {}
}
