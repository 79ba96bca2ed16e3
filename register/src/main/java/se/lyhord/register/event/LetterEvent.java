package se.lyhord.register.event;

/** A letter was decided, or something became of it; letters are named in definite form. */
public sealed interface LetterEvent extends ArendeEvent {
    /** A letter was decided. */
    record LetterPlanned(String letter) implements LetterEvent {
        @Override
        public String sentence() {
            return letter + " ska skickas.";
        }
    }

    /** An officer changed the words that the routine's template gives a letter. */
    record LetterReworded(String letter) implements LetterEvent {
        @Override
        public String sentence() {
            return letter + ": texten från mallen ändrades för hand.";
        }
    }

    /** A letter was decided that waits for the routine's moment. */
    record LetterHeld(String letter, String until) implements LetterEvent {
        @Override
        public String sentence() {
            return letter + " väntar. " + until;
        }
    }

    /** The mail server took a letter. */
    record LetterSent(String letter) implements LetterEvent {
        @Override
        public String sentence() {
            return letter + " skickades.";
        }
    }

    /** A letter can be read on the citizens' page. */
    record LetterShown(String letter) implements LetterEvent {
        @Override
        public String sentence() {
            return letter + " kan läsas på medborgarsidan med koden.";
        }
    }

    /** A person put a letter in the post, sent it by säker e-post or an e-tjänst, or gave its words in another way. */
    record LetterSeenTo(String letter, String how) implements LetterEvent {
        @Override
        public String sentence() {
            return letter + (isNeuter(letter) ? " är omhändertaget. " : " är omhändertagen. ") + how;
        }
    }

    /** A letter needs a person. */
    record LetterLeftToPerson(String letter, String reason) implements LetterEvent {
        @Override
        public String sentence() {
            return letter + " skickas inte automatiskt. " + reason;
        }
    }

    /** A letter is not to be sent after all. */
    record LetterCancelled(String letter, String reason) implements LetterEvent {
        @Override
        public String sentence() {
            return letter + " ställdes in. " + reason;
        }
    }

    /** A mail server reported that a letter did not arrive. */
    record LetterReturned(String letter, String reason) implements LetterEvent {
        @Override
        public String sentence() {
            return letter + " nådde inte fram. " + reason;
        }
    }

    /** A mail server reported that a letter is late and that it goes on trying. */
    record LetterDelayed(String letter) implements LetterEvent {
        @Override
        public String sentence() {
            return letter + (isNeuter(letter) ? " är försenat." : " är försenad.")
                    + " Mottagarens e-postserver svarar inte, men försöken fortsätter.";
        }
    }

    private static boolean isNeuter(String letter) {
        return letter.split(" ", 2)[0].endsWith("t");
    }
}
