package se.lyhord.register.arende;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** The column {@code answer_due}: infinity where the routine sets no limit, so that such an ärende sorts after all that have one. */
public final class AnswerDue {
    private AnswerDue() {}

    /** As PostgreSQL's driver wants it; the last of all moments is its infinity. */
    static OffsetDateTime column(@Nullable Instant due) {
        return due == null ? OffsetDateTime.MAX : due.atOffset(ZoneOffset.UTC);
    }

    /** The moment in the row; null when there is none. */
    public static @Nullable Instant read(ResultSet row) throws SQLException {
        OffsetDateTime due = row.getObject("answer_due", OffsetDateTime.class);
        return due.equals(OffsetDateTime.MAX) ? null : due.toInstant();
    }
}
