package se.lyhord.register.search.index;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.lyhord.register.routine.RoutineInForce;

/**
 * What an ärende is known to be, as far as it can be found by it.
 *
 * @param number the diarienummer; empty while it has none
 * @param single what it has one of at most
 */
record Facts(
        long id,
        String namnd,
        Instant arrivedAt,
        String number,
        List<String> references,
        Map<Facet, String> single,
        List<String> flags,
        boolean restricted) {
    static final String SELECT = """
            select id, namnd, arrived_at, diarienummer, sender_address, sender_phone, status, kind, unit, channel, taken_over_by, flags, restricted,
                   array(select l.reference from message m join ledger l on l.id = m.ledger where m.arende = a.id union select a.reference) as refs
            from arende a
            """;

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
                orEmpty(row.getString("diarienummer")),
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

    /** What it is found by beside its words. */
    Set<String> marks() {
        LocalDate day = RoutineInForce.arrivalDate(arrivedAt);
        Set<String> marks = new HashSet<>();
        marks.add(Facet.of(namnd, YearMonth.from(day)));
        marks.add(Facet.of(namnd, day.getYear()));
        DiaryKeys.of(number).forEach(key -> {
            marks.add(Facet.DIARIENUMMER.mark(key));
            marks.add(Facet.DIARIENUMMER.mark(key.substring(key.indexOf('-') + 1)));
        });
        references.forEach(reference -> marks.add(Facet.REFERENCE.mark(Facet.reference(reference))));
        single.forEach((facet, value) -> marks.add(facet.mark(value)));
        flags.forEach(flag -> marks.add(Facet.FLAG.mark(flag)));
        return marks;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
