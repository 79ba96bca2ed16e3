package se.lyhord.intake.guard.cost;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** A ticket with the number that pays for it, found as an app finds it. */
public final class SolvedTicket {
    private static final int BITS = 256;

    private SolvedTicket() {}

    /** The ticket and its number. */
    public static String of(String ticket, int bits) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            for (int number = 0; ; number++) {
                String whole = ticket + ":" + number;
                if (new BigInteger(1, sha256.digest(whole.getBytes(StandardCharsets.UTF_8))).bitLength()
                        <= BITS - bits) {
                    return whole;
                }
            }
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
