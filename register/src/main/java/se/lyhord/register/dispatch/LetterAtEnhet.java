package se.lyhord.register.dispatch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A letter that waits for a person, with what decides about whose it is.
 *
 * @param arrivedAt when its ärende came
 * @param unit the confirmed enhet of the ärende; null while nobody has confirmed it
 * @param flags ids of the flags that stand
 * @param takenOverBy the chef who took the ärende over, by the id in the routine
 * @param restricted whether only few may see the ärende
 */
public record LetterAtEnhet(
        long id,
        Instant arrivedAt,
        @Nullable String unit,
        List<String> flags,
        @Nullable String takenOverBy,
        boolean restricted) {
    /** Keeps its own copy of the flags. */
    public LetterAtEnhet {
        flags = List.copyOf(flags);
    }

    static LetterAtEnhet of(ResultSet row, int number) throws SQLException {
        return new LetterAtEnhet(
                row.getLong("id"),
                row.getTimestamp("arrived_at").toInstant(),
                row.getString("unit"),
                List.of((String[]) row.getArray("flags").getArray()),
                row.getString("taken_over_by"),
                row.getBoolean("restricted"));
    }
}
