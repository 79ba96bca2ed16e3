package se.lyhord.intake.triage.sender;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.lyhord.intake.read.ReadMessage;
import se.lyhord.intake.read.header.Address;
import se.lyhord.intake.triage.sender.AuthenticationResults.Result;
import se.lyhord.intake.triage.sender.SenderVerdict.Plausibility;

/** Judges a sender by what our own servers wrote into {@code Authentication-Results}; what others wrote there is anybody's claim. */
public final class SenderCheck {
    /** Instead of a name: the uppermost field counts, for servers that give no name. */
    public static final String UPPERMOST = "*";

    private static final String FIELD = "authentication-results";
    private static final Pattern PATH = Pattern.compile("<[^<>@]*@([^<>\\s]+)>");

    private final Set<String> servers;

    /**
     * A check that believes these servers.
     *
     * @param servers authserv-ids in any case; empty when our server makes no checks, {@link #UPPERMOST} when it gives no name
     */
    public SenderCheck(Set<String> servers) {
        this.servers =
                servers.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }

    /** The verdict on the address in the mail's From. */
    public SenderVerdict judge(ReadMessage mail) {
        if (mail.headers().fields().isEmpty()) {
            return plausible("Meddelandet kom inte med e-post.");
        }
        String domain = mail.from().map(Address::domain).orElse("");
        return servers.isEmpty() ? withoutChecks(mail) : judge(mail, domain, ownFields(mail));
    }

    /** Nobody has told us what our server is called: a bad mark can still only hurt the one who wrote it. */
    private static SenderVerdict withoutChecks(ReadMessage mail) {
        return mail.headers().all(FIELD).stream()
                        .flatMap(field -> AuthenticationResults.parse(field).results().stream())
                        .anyMatch(result -> result.method().equals("dmarc")
                                && result.value().equals("fail"))
                ? forged()
                : plausible("Vår e-postserver kontrollerar inte avsändare.");
    }

    private static SenderVerdict judge(ReadMessage mail, String domain, List<AuthenticationResults> fields) {
        List<Result> dmarc = of("dmarc", fields);
        List<Result> spf = of("spf", fields);
        if (has(dmarc, "fail")) {
            return forged();
        } else if (has(dmarc, "pass")
                || of("dkim", fields).stream().anyMatch(dkim -> isSignedBy(domain, dkim))
                || spf.stream().anyMatch(result -> isSentBy(domain, result))) {
            return new SenderVerdict(Plausibility.VERIFIED, "Vår e-postserver har kontrollerat avsändaren.");
        } else if (has(spf, "fail") || has(spf, "softfail")) {
            return implausible("Avsändaradressen kan vara förfalskad (SPF); bekräfta för hand.");
        }
        return aligned(returnPath(mail), domain)
                ? plausible("Avsändaren är densamma på kuvertet som i mejlet.")
                : implausible("Ingenting visar att mejlet kommer från avsändaradressen; bekräfta för hand.");
    }

    private List<AuthenticationResults> ownFields(ReadMessage mail) {
        List<AuthenticationResults> fields = mail.headers().all(FIELD).stream()
                .map(AuthenticationResults::parse)
                .toList();
        return servers.contains(UPPERMOST)
                ? fields.stream().limit(1).toList()
                : fields.stream()
                        .filter(field -> servers.contains(field.server()))
                        .toList();
    }

    /** From the uppermost field that speaks of the method: those below may have come with the mail. */
    private static List<Result> of(String method, List<AuthenticationResults> fields) {
        return fields.stream()
                .map(field -> field.results().stream()
                        .filter(result -> result.method().equals(method))
                        .toList())
                .filter(results -> !results.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static boolean has(List<Result> results, String value) {
        return results.stream().anyMatch(result -> result.value().equals(value));
    }

    private static boolean isSignedBy(String domain, Result dkim) {
        return dkim.value().equals("pass")
                && (aligned(dkim.domain("header.d"), domain) || aligned(dkim.domain("header.i"), domain));
    }

    private static boolean isSentBy(String domain, Result spf) {
        return spf.value().equals("pass") && aligned(spf.domain("smtp.mailfrom"), domain);
    }

    private static String returnPath(ReadMessage mail) {
        Matcher path = PATH.matcher(mail.headers().first("return-path").orElse(""));
        return path.find() ? path.group(1).toLowerCase(Locale.ROOT) : "";
    }

    /** The same domain, or one below the other (as RFC 7489 section 3.1 allows, but without its list of public suffixes). */
    private static boolean aligned(String one, String other) {
        return !one.isEmpty()
                && !other.isEmpty()
                && (one.equals(other) || one.endsWith("." + other) || (other.endsWith("." + one) && one.contains(".")));
    }

    private static SenderVerdict forged() {
        return implausible("Avsändaradressen kan vara förfalskad (DMARC); bekräfta för hand.");
    }

    private static SenderVerdict plausible(String reason) {
        return new SenderVerdict(Plausibility.PLAUSIBLE, reason);
    }

    private static SenderVerdict implausible(String reason) {
        return new SenderVerdict(Plausibility.IMPLAUSIBLE, reason);
    }
}
