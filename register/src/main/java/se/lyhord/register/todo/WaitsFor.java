package se.lyhord.register.todo;

/** What an ärende waits for. */
public sealed interface WaitsFor {
    /** The registrator, who closes it. */
    record Registrator() implements WaitsFor {}

    /** A private provider, by its id. */
    record Provider(String provider) implements WaitsFor {}

    /** A colleague, by the id in the routine. */
    record Colleague(String person) implements WaitsFor {}

    /** An enhet that was asked, by its id. */
    record Unit(String unit) implements WaitsFor {}

    /** The one who wrote to us. */
    record Citizen() implements WaitsFor {}
}
