package se.lyhord.intake.send.smtp;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The one address that a mail goes to. */
public final class Recipient {
    private Recipient() {}

    /** The address as SMTP wants it, with its domain in ASCII (RFC 5890); empty when it can be no single address. */
    public static Optional<InternetAddress> of(String written) {
        try {
            String address = written.strip();
            int at = address.lastIndexOf('@');
            if (at <= 0) {
                return Optional.empty();
            }
            String domain = IDN.toASCII(address.substring(at + 1), IDN.USE_STD3_ASCII_RULES);
            return Optional.of(new InternetAddress(address.substring(0, at) + "@" + domain, true));
        } catch (AddressException | IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    static boolean isAscii(String text) {
        return StandardCharsets.US_ASCII.newEncoder().canEncode(text);
    }
}
