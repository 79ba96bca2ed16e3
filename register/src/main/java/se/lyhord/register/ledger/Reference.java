package se.lyhord.register.ledger;

import java.security.SecureRandom;

/**
 * The secret reference that a citizen gets, {@code LYH-XXXX-XXXX} in Crockford's base 32: 40 random bits, easy to read aloud.
 *
 * @param text as shown
 */
public record Reference(String text) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /** One that nobody has had. */
    public static Reference random(SecureRandom random) {
        StringBuilder text = new StringBuilder("LYH");
        for (int i = 0; i < 8; i++) {
            text.append(i % 4 == 0 ? "-" : "").append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new Reference(text.toString());
    }

    @Override
    public String toString() {
        return text;
    }
}
