package se.lyhord.intake.triage;

import java.util.Optional;
import se.lyhord.intake.read.header.Address;

/**
 * Whether a bekräftelse should be sent by itself.
 *
 * @param acknowledge false means silence or, for a registered matter, that a person must see to it
 * @param to where it would go; empty when there is nowhere to send it
 * @param verified whether our own server vouches that the address is the one that wrote
 * @param reason why or why not, as a Swedish sentence
 */
public record AcknowledgementAdvice(boolean acknowledge, Optional<Address> to, boolean verified, String reason) {}
