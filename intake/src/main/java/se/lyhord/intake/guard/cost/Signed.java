package se.lyhord.intake.guard.cost;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import se.lyhord.register.conversation.key.SendKey;

/**
 * A ticket as it is written, {@code issued.bits.seconds.signature}; short, so that with its number it fits into one block of SHA-256.
 *
 * @param issued in seconds since 1970
 * @param signature over all of it and the send key
 */
record Signed(long issued, Price price, String signature) {
    static final Duration LIFETIME = Duration.ofMinutes(30);
    private static final Pattern WRITTEN =
            Pattern.compile("([0-9a-z]{1,9})\\.([0-9]{1,2})\\.([0-9]{1,3})\\.([0-9A-Za-z_-]{22})(:[0-9]{1,10})?");
    private static final String HMAC = "HmacSHA256";
    private static final int BYTES = 16;

    static Signed now(Instant now, Price price, SendKey key, byte[] secret) {
        return new Signed(now.getEpochSecond(), price, sign(now.getEpochSecond(), price, key, secret));
    }

    /** The ticket in what somebody shows, if it is one of ours for this key and not too old. */
    static Optional<Signed> read(String shown, SendKey key, byte[] secret, Instant now) {
        Matcher written = WRITTEN.matcher(shown);
        if (!written.matches()) {
            return Optional.empty();
        }
        Signed signed = new Signed(
                Long.parseLong(written.group(1), Character.MAX_RADIX),
                new Price(Integer.parseInt(written.group(2)), Integer.parseInt(written.group(3))),
                written.group(4));
        boolean ours =
                MessageDigest.isEqual(bytes(signed.signature), bytes(sign(signed.issued, signed.price, key, secret)));
        boolean fresh = signed.issued <= now.getEpochSecond() + 1
                && now.getEpochSecond() - signed.issued < LIFETIME.toSeconds();
        return ours && fresh ? Optional.of(signed) : Optional.empty();
    }

    /** Whether it has been paid for, by time or by work. */
    boolean isPaid(String shown, Instant now) {
        return left(now) <= 0 || (shown.contains(":") && zeroBits(sha256(shown)) >= price.bits());
    }

    Ticket ticket(Instant now) {
        return new Ticket(text(issued, price) + "." + signature, price.bits(), Math.max(1, left(now)));
    }

    private long left(Instant now) {
        return issued + price.seconds() - now.getEpochSecond();
    }

    private static String text(long issued, Price price) {
        return Long.toString(issued, Character.MAX_RADIX) + "." + price.bits() + "." + price.seconds();
    }

    private static int zeroBits(byte[] hash) {
        int bits = 0;
        for (byte each : hash) {
            if (each != 0) {
                return bits + Integer.numberOfLeadingZeros(each & 0xFF) - (Integer.SIZE - Byte.SIZE);
            }
            bits += Byte.SIZE;
        }
        return bits;
    }

    private static String sign(long issued, Price price, SendKey key, byte[] secret) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(secret, HMAC));
            byte[] whole = mac.doFinal(bytes(text(issued, price) + "." + key.key()));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(whole, BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HMAC with SHA-256", e);
        }
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes(text));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
