package se.lyhord.intake.triage;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import se.lyhord.intake.read.header.Address;

/**
 * An ärende as far as triage must know it.
 *
 * @param id the register's own id, handed back in the triage
 * @param partyAddresses mail addresses of those who are part of it, in any case
 */
public record KnownArende(String id, Set<String> partyAddresses) {
    /** Keeps the addresses in lower case. */
    public KnownArende {
        partyAddresses = partyAddresses.stream()
                .map(address -> address.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether this address is one of the parties'. */
    public boolean hasParty(Address address) {
        return partyAddresses.contains(address.normalised());
    }
}
