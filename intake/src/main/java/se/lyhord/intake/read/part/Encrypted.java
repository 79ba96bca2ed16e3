package se.lyhord.intake.read.part;

/** What is said of a mail that only its receiver's key can open. */
final class Encrypted {
    static final String WARNING =
            "Mejlet är krypterat och går inte att läsa här. Det krypterade innehållet finns som bilaga. Be avsändaren skriva utan kryptering, eller öppna det där nyckeln finns.";

    private Encrypted() {}
}
