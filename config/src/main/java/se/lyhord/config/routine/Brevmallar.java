package se.lyhord.config.routine;

import org.jspecify.annotations.Nullable;

/**
 * The nämnd's letters.
 *
 * @param acknowledgement the bekräftelse to the citizen
 * @param copyToUnit to the enhet that has been given an ärende
 * @param forwarded to the citizen, that the message has been sent on to somebody else
 * @param rerouted to the citizen, that the matter is handled by rules of its own; null where every kind is in the routine
 * @param delay to the citizen, that the answer is late and why; null where the routine asks for none
 */
public record Brevmallar(
        Brevmall acknowledgement,
        Brevmall copyToUnit,
        Brevmall forwarded,
        @Nullable Brevmall rerouted,
        @Nullable Brevmall delay) {
    /** Refuses a bekräftelse that names an enhet: it goes out before anybody knows whether that name reveals social care. */
    public Brevmallar {
        if (acknowledgement.uses("enhet")) {
            throw new IllegalArgumentException("bekräftelsen får inte ha platshållaren {enhet}");
        }
    }
}
