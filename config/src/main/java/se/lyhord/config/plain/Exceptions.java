package se.lyhord.config.plain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lyhord.config.routine.Rutin;
import se.lyhord.config.routine.matter.Arendetyp;
import se.lyhord.config.routine.people.Enhet;

/** What the routine does not handle, and where it goes instead: passed on, never refused. */
final class Exceptions {
    private final Rutin rutin;

    Exceptions(Rutin rutin) {
        this.rutin = rutin;
    }

    List<String> sentences() {
        return Stream.concat(
                        rutin.kinds().stream()
                                .filter(kind -> kind.excludedWhen() != null || !kind.inScope())
                                .filter(kind -> !kind.id().equals("ovrigt"))
                                .map(this::excluded),
                        Stream.of(otherAuthority()))
                .toList();
    }

    private String excluded(Arendetyp kind) {
        // The name of a flag stands as it is: it may be the name of a law, and no adjective.
        String what = kind.name()
                + rutin.flags().stream()
                        .filter(flag -> flag.id().equals(kind.excludedWhen()))
                        .map(flag -> " som vi märker med ”" + flag.name() + "”")
                        .collect(Collectors.joining());
        String where = Optional.ofNullable(kind.target())
                .flatMap(rutin::unit)
                .map(Enhet::name)
                .map(name -> " till " + name)
                .orElse("");
        String when = kind.rerouteWithin() != null && kind.rerouteWithin().days() == 0 ? " samma dag" : "";
        return "%s följer andra regler. Vi lämnar det vidare%s%s och berättar det för dig."
                .formatted(what, where, when);
    }

    private String otherAuthority() {
        return switch (rutin.handling().otherAuthority()) {
            case FORWARDED_WITH_NOTICE ->
                "Ansvarar någon annan för det du skriver om? Då skickar vi det dit och berättar det för dig.";
            case FORWARDED -> "Ansvarar någon annan för det du skriver om? Då ser vi till att det kommer dit.";
            case GUIDED -> "Ansvarar en annan myndighet för det du skriver om? Då hjälper vi dig dit.";
            case VIA_CONTACT_CENTRE ->
                "Ansvarar någon annan för det du skriver om? Då ser kontaktcenter till att det kommer dit.";
        };
    }
}
