package se.lyhord.intake.guard.cost;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What tickets are signed with, the same on every node of a database: made from the number that PostgreSQL gave itself when it was set up, which
 * nobody outside sees. Whoever found it out would get by without paying, and no further.
 */
@Component
class TollKey {
    private static final Logger LOG = LoggerFactory.getLogger(TollKey.class);
    private static final int ITERATIONS = 200_000;
    private static final int BITS = 256;

    private final JdbcClient jdbc;
    private final byte[] own = new byte[BITS / Byte.SIZE];
    private volatile byte @Nullable [] shared;

    TollKey(JdbcClient jdbc) {
        this.jdbc = jdbc;
        new SecureRandom().nextBytes(own);
    }

    /** The key; one of this node alone where the database does not tell its number. */
    byte[] bytes() {
        byte[] known = shared;
        if (known == null) {
            known = made();
            shared = known;
        }
        return known;
    }

    private byte[] made() {
        try {
            String number = jdbc.sql("select system_identifier || '/' || current_database() from pg_control_system()")
                    .query(String.class)
                    .single();
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(new PBEKeySpec(
                            number.toCharArray(), "lyhord.guard".getBytes(StandardCharsets.UTF_8), ITERATIONS, BITS))
                    .getEncoded();
        } catch (DataAccessException kept) {
            LOG.warn("The database does not tell its number: tickets hold at the node that gave them", kept);
            return own;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has PBKDF2 with SHA-256", e);
        }
    }
}
