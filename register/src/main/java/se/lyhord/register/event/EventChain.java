package se.lyhord.register.event;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import se.lyhord.register.event.ChainEnds.Link;
import tools.jackson.databind.json.JsonMapper;

/** The log of one ärende put together outside the database, chained as {@link ArendeLog} chains it; for filling an empty one. */
public final class EventChain {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final List<Linked> all = new ArrayList<>();
    private Link last = Link.NONE;

    /** Adds what happened next. */
    public void add(Instant at, String actor, ArendeEvent event) {
        Instant moment = at.truncatedTo(ChronoUnit.MICROS);
        String type = event.getClass().getSimpleName();
        String data = JSON.writeValueAsString(event);
        byte[] hash = ArendeLog.hash(last, moment, actor, type, data);
        last = new Link(last.seq() + 1, HexFormat.of().formatHex(hash));
        all.add(new Linked(last.seq(), moment, actor, type, data, last.hash()));
    }

    /** The entries as the database keeps them, oldest first. */
    public List<Linked> all() {
        return List.copyOf(all);
    }

    /**
     * An entry with its place in the chain.
     *
     * @param data the event as JSON, exactly as hashed
     * @param hash in hex
     */
    public record Linked(int seq, Instant at, String actor, String type, String data, String hash) {}
}
