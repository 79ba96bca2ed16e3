package se.lyhord.register.question;

/** Whom a question is put to. */
public sealed interface Asked {
    /** A person, by the id in the routine. */
    record Colleague(String person) implements Asked {}

    /** Whoever works at the enhet, by its id. */
    record Unit(String unit) implements Asked {}

    /** The one who wrote to us; the question itself went another way, such as by telephone. */
    record Citizen() implements Asked {}
}
