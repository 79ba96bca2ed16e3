package se.lyhord.intake.triage;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.lyhord.intake.read.header.Address;
import se.lyhord.intake.triage.sender.SenderCheck;

/**
 * How to know our own mail and our own numbers.
 *
 * @param addresses addresses that we send from and receive at
 * @param staffDomains domains of colleagues, who get no bekräftelse
 * @param diarienummer what a diarienummer looks like in a text
 * @param bounces where reports on our letters are sent
 * @param servers names under which our own mail servers sign their checks of senders, see {@link SenderCheck}
 */
public record OwnMail(
        Set<String> addresses,
        Set<String> staffDomains,
        Pattern diarienummer,
        BounceAddress bounces,
        Set<String> servers) {
    /** Such as {@code HV 2026/123}, {@code SN-2026-0042} or {@code 2026/123}. */
    public static final Pattern COMMON_DIARIENUMMER =
            Pattern.compile("(?<!\\w)(?:\\p{Lu}{1,8}[ -]?)?(?:19|20)\\d{2}[/:-]\\d{1,6}(?!\\w)");

    /** Keeps addresses and domains in lower case. */
    public OwnMail {
        addresses = lowerCase(addresses);
        staffDomains = lowerCase(staffDomains);
        servers = Set.copyOf(servers);
    }

    /** Of those who send no letters, and whose server checks nobody. */
    public OwnMail(Set<String> addresses, Set<String> staffDomains, Pattern diarienummer) {
        this(addresses, staffDomains, diarienummer, BounceAddress.NONE, Set.of());
    }

    /** Whether it is one of our own addresses. */
    public boolean isOurs(Address address) {
        return addresses.contains(address.normalised())
                || !bounces.marksIn(address.address()).isEmpty();
    }

    /** Whether a Message-ID is of the kind that our letters have. */
    boolean mayHaveMade(String messageId) {
        String domain = messageId.substring(messageId.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
        return addresses.stream().anyMatch(address -> address.endsWith("@" + domain));
    }

    /** Whether it is a colleague's address, in a staff domain or below one. */
    public boolean isStaff(Address address) {
        String domain = address.domain();
        return staffDomains.stream().anyMatch(staff -> domain.equals(staff) || domain.endsWith("." + staff));
    }

    private static Set<String> lowerCase(Set<String> strings) {
        return strings.stream().map(string -> string.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }
}
