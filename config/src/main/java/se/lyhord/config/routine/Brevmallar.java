package se.lyhord.config.routine;

/**
 * The nämnd's letters.
 *
 * @param acknowledgement the bekräftelse to the citizen
 * @param copyToUnit to the enhet that has been given an ärende
 * @param forwarded to the citizen, that the message has been sent on
 */
public record Brevmallar(Brevmall acknowledgement, Brevmall copyToUnit, Brevmall forwarded) {
    /** Refuses a bekräftelse that names an enhet: it goes out before anybody knows whether that name reveals social care. */
    public Brevmallar {
        if (acknowledgement.uses("enhet")) {
            throw new IllegalArgumentException("bekräftelsen får inte ha platshållaren {enhet}");
        }
    }
}
