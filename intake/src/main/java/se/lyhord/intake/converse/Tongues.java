package se.lyhord.intake.converse;

import java.util.List;
import java.util.stream.Stream;
import se.lyhord.classifier.language.LanguageGuess;
import se.lyhord.config.routine.Rutin;
import se.lyhord.intake.converse.text.CitizenTexts;

/** Which language a turn speaks: the chosen one, or else that of the text. */
public final class Tongues {
    private final LanguageGuess guess = new LanguageGuess();

    Tongues() {}

    /** The tags of the languages that a nämnd's page has: those it writes, and lättläst Swedish. */
    public static List<String> of(Rutin rutin) {
        return CitizenTexts.tags().stream()
                .filter(tag -> rutin.receiving()
                        .languages()
                        .contains(CitizenTexts.in(tag).letters()))
                .toList();
    }

    /** ISO 639-1 code of what the text seems to be written in. */
    String guessed(String text) {
        return guess.of(text);
    }

    /** The tag that the turn speaks. */
    String spoken(Draft draft, Rutin rutin, String guessed) {
        String now = CitizenTexts.in(draft.language()).tag();
        boolean isTheSame = CitizenTexts.in(now).letters().equals(guessed);
        return draft.languageChosen() || draft.text().isEmpty() || isTheSame
                ? now
                : Stream.of(guessed).filter(of(rutin)::contains).findFirst().orElse(now);
    }
}
