package se.lyhord.console.signin;

import java.util.List;
import java.util.Set;
import se.lyhord.config.routine.people.Role;

/** Somebody who exists in the demo only, with a password that everybody may know. */
record DemoPerson(String username, String password, String name, Role role) {
    private static final String HANDLAGGARES = "stadsmiljo";

    static final List<DemoPerson> EVERYBODY = List.of(
            new DemoPerson("karin", "demo", "Karin R", Role.REGISTRATOR),
            new DemoPerson("chef", "demo", "Anders Chef", Role.CHEF),
            new DemoPerson("handlaggare", "demo", "Hanna Handläggare", Role.HANDLAGGARE),
            new DemoPerson("controller", "demo", "Cecilia Controller", Role.CONTROLLER),
            new DemoPerson("admin", "demo", "Alva Admin", Role.ADMIN));

    /** Those of these enheter where the person works: a chef of the demo leads them all, a handläggare is at the one with the most sample mail. */
    Set<String> at(Set<String> units) {
        return switch (role) {
            case CHEF -> units;
            case HANDLAGGARE -> units.contains(HANDLAGGARES) ? Set.of(HANDLAGGARES) : units;
            default -> Set.of();
        };
    }

    String duty() {
        return switch (role) {
            case CHEF -> "enhetschef för alla enheter";
            case HANDLAGGARE -> "handläggare på en av dem";
            default -> role.label();
        };
    }
}
