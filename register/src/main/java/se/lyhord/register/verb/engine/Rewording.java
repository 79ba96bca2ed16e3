package se.lyhord.register.verb.engine;

import org.jspecify.annotations.Nullable;
import se.lyhord.config.routine.letter.Brev;
import se.lyhord.register.dispatch.Letter;
import se.lyhord.register.letter.LetterWriter;
import se.lyhord.register.refusal.RefusedException;

/** What an officer makes of the letter to the citizen before it is sent; null words leave it as it was written. */
record Rewording(@Nullable Brev words) {
    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST_BODY = 100_000;

    Rewording {
        if (words != null) {
            if (words.subject().isBlank() || words.body().isBlank()) {
                throw new RefusedException("Brevet måste ha både ett ämne och en text.");
            }
            if (words.subject().strip().length() > LONGEST_SUBJECT
                    || words.subject().strip().lines().count() > 1) {
                throw new RefusedException("Skriv ämnet på en rad, med högst %d tecken.".formatted(LONGEST_SUBJECT));
            }
            if (words.body().length() > LONGEST_BODY) {
                throw new RefusedException("Brevet är för långt.");
            }
            words = new Brev(words.subject().strip(), words.body().strip());
        }
    }

    /**
     * The letter as it is sent.
     *
     * @param name the ärende's, which was perhaps not known while the letter was changed
     */
    WrittenLetter of(Letter letter, String name) {
        if (words == null || !letter.kind().isToCitizen()) {
            return new WrittenLetter(letter, false);
        }
        Brev said = new Brev(
                words.subject().replace(LetterWriter.NUMBER_TO_COME, name),
                words.body().replace(LetterWriter.NUMBER_TO_COME, name));
        boolean same = letter.subject().strip().equals(said.subject())
                && letter.body().strip().equals(said.body());
        return same ? new WrittenLetter(letter, false) : new WrittenLetter(letter.saying(said), true);
    }
}
