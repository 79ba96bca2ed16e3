package se.lyhord.console.letters;

import java.util.Arrays;
import java.util.stream.Collectors;
import se.lyhord.config.routine.Rutin;
import se.lyhord.config.routine.letter.Brev;
import se.lyhord.register.dispatch.LetterToSeeTo;

/** A letter as a person sends it: what was written to go by mail no longer says that nobody sends it. */
final class ByHand {
    private ByHand() {}

    static Brev of(LetterToSeeTo letter, Rutin rutin) {
        String automatic = rutin.letters().automatic(letter.language());
        return new Brev(
                letter.subject(),
                Arrays.stream(letter.body().split("\n\n", -1))
                        .filter(paragraph -> !paragraph.strip().equals(automatic))
                        .collect(Collectors.joining("\n\n")));
    }
}
