package se.lyhord.register.secrecy;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What the guard says of one letter.
 *
 * @param text as the guard read it: what looks the same is written the same; every {@link Place} counts in it
 */
public record SecrecyVerdict(String text, List<SecrecyFinding> findings) {
    /** Keeps its own copy. */
    public SecrecyVerdict {
        findings = List.copyOf(findings);
    }

    /** Whether it may be sent by open mail without anybody's decision. */
    public boolean mayGoByOpenMail() {
        return findings.isEmpty();
    }

    /** Why a person must decide, each reason once; empty when nobody has to. */
    public String reason() {
        return findings.stream().map(SecrecyFinding::sentence).distinct().collect(Collectors.joining(" "));
    }
}
