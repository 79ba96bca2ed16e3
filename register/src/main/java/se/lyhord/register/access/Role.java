package se.lyhord.register.access;

/** What a person may do; Spring Security knows it as {@code ROLE_} and the name. */
public enum Role {
    /** Confirms, routes and closes. */
    REGISTRATOR,
    /** Answers for an enhet. */
    CHEF,
    /** Keeps users and settings. */
    ADMIN
}
