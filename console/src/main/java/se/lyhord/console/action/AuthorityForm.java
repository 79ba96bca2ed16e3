package se.lyhord.console.action;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.lyhord.config.routine.Rutin;
import se.lyhord.config.routine.people.Verb;
import se.lyhord.console.action.Field.Option;
import se.lyhord.console.action.Field.Pick;
import se.lyhord.console.action.Field.Text;
import se.lyhord.register.arende.Authorities;

/** Asks which of a routine's other authorities answers for a matter. */
record AuthorityForm(Rutin rutin) {
    private static final String AUTHORITY = "myndighet";
    private static final String NOTE = "anteckning";

    /** Which authority has been chosen. */
    static Optional<String> chosen(Filled filled) {
        return filled.choice(AUTHORITY);
    }

    VerbForm form(ToAuthority work) {
        return form(filled -> work);
    }

    /** Whose work is chosen by all that was filled in. */
    VerbForm form(Function<Filled, ToAuthority> work) {
        return VerbForm.of(
                        Verb.FORWARD.label(),
                        filled -> work.apply(filled)
                                .accept(
                                        filled.choice(AUTHORITY, "Välj vilken myndighet som ansvarar."),
                                        filled.text(NOTE),
                                        filled.letter()),
                        Pick.of(AUTHORITY, "Myndighet", "", authorities()),
                        new Text(
                                NOTE,
                                "Tjänsteanteckning (valfri)",
                                "Till exempel hur du har berättat det, om den som hörde av sig bara har lämnat telefonnummer."))
                .said("Ärendet lämnas till den andra myndigheten")
                .explained(consequence());
    }

    private List<Option> authorities() {
        return new Authorities(rutin)
                .all().stream()
                        .map(authority -> new Option(authority.id(), authority.name()))
                        .toList();
    }

    private String consequence() {
        return switch (rutin.handling().otherAuthority()) {
            case FORWARDED -> "Meddelandet skickas till myndigheten.";
            case FORWARDED_WITH_NOTICE, VIA_CONTACT_CENTRE ->
                "Meddelandet skickas till myndigheten, och den som skrev får veta det.";
            case GUIDED -> "Den som skrev får veta vart hen kan vända sig. Inget skickas till myndigheten.";
        };
    }
}
