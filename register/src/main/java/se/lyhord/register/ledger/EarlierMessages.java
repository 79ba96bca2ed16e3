package se.lyhord.register.ledger;

import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the first message with the same content. */
@Component
public class EarlierMessages {
    private final JdbcClient jdbc;

    EarlierMessages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The first message of this nämnd that has its outcome and has the same bytes, or the same Message-ID and the same content. A copy that came
     * later may have been handled first.
     *
     * @param asked ledger id of the message asked for
     * @param sha256 of its bytes, in hex
     */
    public Optional<Long> sameAs(
            String namnd, long asked, String sha256, @Nullable String messageId, String contentSha256) {
        return jdbc.sql("""
                        select min(id) from (
                            select id from ledger where namnd = :namnd and sha256 = :sha256
                                and id <> :asked and outcome is not null and duplicate_of is null
                            union all
                            select id from ledger where namnd = :namnd and message_id = :messageId and content_sha256 = :content
                                and id <> :asked and outcome is not null and duplicate_of is null) same
                        """)
                .param("namnd", namnd)
                .param("asked", asked)
                .param("sha256", HexFormat.of().parseHex(sha256))
                .param("messageId", messageId)
                .param("content", contentSha256)
                .query(Long.class)
                .optional();
    }
}
