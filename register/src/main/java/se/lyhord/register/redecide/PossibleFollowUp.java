package se.lyhord.register.redecide;

import se.lyhord.register.ledger.LedgerRow;

/**
 * A message with an ärende of its own that may belong to another.
 *
 * @param arende the ärende that it opened
 * @param other the ärende that it may belong to
 * @param otherName diarienummer of that one, else its reference
 * @param otherRestricted whether only few may see that one
 */
public record PossibleFollowUp(
        LedgerRow row,
        long arende,
        long other,
        String otherName,
        String otherTitle,
        boolean otherRestricted,
        String otherSender) {}
