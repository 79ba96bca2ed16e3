package se.lyhord.intake.send;

import se.lyhord.intake.IntakeProperties;
import se.lyhord.register.conversation.letter.ShowLetters;
import se.lyhord.register.signal.Loop;

/** Puts letters where citizens with a code read them, whatever becomes of the mail. */
final class ShowDueLetters extends Loop {
    private final ShowLetters letters;

    ShowDueLetters(ShowLetters letters, IntakeProperties intake) {
        super("show", intake.interval());
        this.letters = letters;
    }

    @Override
    protected boolean workOnce() {
        return letters.showNext();
    }
}
