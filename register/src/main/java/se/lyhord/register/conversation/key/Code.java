package se.lyhord.register.conversation.key;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a citizen shows to read an answer and write on, {@code XXXX-XXXX-XXXX-XXXX} in Crockford's base 32: 80 bits that nobody can guess.
 *
 * @param text as shown
 */
public record Code(String text) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final String SCHEME = "kod ";
    private static final int CHARACTERS = 16;
    private static final int BITS_EACH = 5;
    private static final int BYTES = CHARACTERS * BITS_EACH / 8;

    /** Refuses what is no code as shown. */
    public Code {
        if (!text.matches("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}")) {
            throw new IllegalArgumentException("Not a code");
        }
    }

    /** What somebody has typed, whatever the case, spaces and hyphens, with O for 0 and I or L for 1; empty when it cannot be a code. */
    public static Optional<Code> read(String typed) {
        if (typed.length() > 4 * CHARACTERS) {
            return Optional.empty();
        }
        String bare = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Z}\\p{Pd}]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return bare.length() == CHARACTERS && bare.chars().allMatch(character -> ALPHABET.indexOf(character) >= 0)
                ? Optional.of(grouped(bare))
                : Optional.empty();
    }

    /** The code of a header {@code Authorization: Kod XXXX-XXXX-XXXX-XXXX}; the scheme's case does not matter (RFC 9110, 11.1). */
    public static Optional<Code> ofAuthorization(@Nullable String header) {
        return header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? read(header.substring(SCHEME.length()))
                : Optional.empty();
    }

    /** The first 80 bits of these bytes. */
    static Code of(byte[] bytes) {
        StringBuilder bare = new StringBuilder(CHARACTERS);
        int held = 0;
        int bits = 0;
        for (int i = 0; i < BYTES; i++) {
            held = (held << 8) | (bytes[i] & 0xFF);
            bits += 8;
            while (bits >= BITS_EACH) {
                bits -= BITS_EACH;
                bare.append(ALPHABET.charAt((held >> bits) & 0x1F));
            }
            held &= (1 << bits) - 1;
        }
        return grouped(bare.toString());
    }

    private static Code grouped(String bare) {
        return new Code(bare.replaceAll("(.{4})(?!$)", "$1-"));
    }

    /** All that the database keeps of it. */
    public byte[] sha256() {
        return Sha256.of(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** Nothing of it, so that no log has it. */
    @Override
    public String toString() {
        return "Code";
    }
}
