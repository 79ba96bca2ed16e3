package se.lyhord.config.routine.people;

import se.lyhord.config.routine.krav.Krav;

/**
 * The nämnd, an authority of its own, and how a citizen reaches it.
 *
 * @param administration the förvaltning's name
 * @param website address of the page about synpunkter och klagomål
 * @param privacyPage address of the page about personal data
 */
public record Namnd(
        String id,
        String name,
        String administration,
        String phone,
        String postalAddress,
        String website,
        String privacyPage) {
    /** Refuses empty texts. */
    public Namnd {
        Krav.id(id);
        Krav.text("name", name);
        Krav.text("administration", administration);
        Krav.text("phone", phone);
        Krav.text("postalAddress", postalAddress);
        Krav.text("website", website);
        Krav.text("privacyPage", privacyPage);
    }
}
