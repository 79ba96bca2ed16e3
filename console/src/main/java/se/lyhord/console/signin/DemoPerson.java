package se.lyhord.console.signin;

import java.util.List;
import se.lyhord.config.routine.people.Role;

/** Somebody who exists in the demo only, with a password that everybody may know. */
record DemoPerson(String username, String password, String name, Role role) {
    static final List<DemoPerson> EVERYBODY = List.of(
            new DemoPerson("karin", "demo", "Karin R", Role.REGISTRATOR),
            new DemoPerson("chef", "demo", "Anders Chef", Role.CHEF),
            new DemoPerson("controller", "demo", "Cecilia Controller", Role.CONTROLLER),
            new DemoPerson("admin", "demo", "Alva Admin", Role.ADMIN));

    boolean isAtAnEnhet() {
        return role == Role.CHEF || role == Role.HANDLAGGARE;
    }

    String duty() {
        return role == Role.CHEF ? "enhetschef" : role.label();
    }
}
