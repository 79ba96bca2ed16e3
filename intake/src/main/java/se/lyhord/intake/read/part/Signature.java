package se.lyhord.intake.read.part;

/** What is said of a mail that is signed. */
final class Signature {
    static final String UNVERIFIED = "Mejlet är digitalt undertecknat. Underskriften är inte kontrollerad.";

    private Signature() {}
}
