package se.lyhord.classifier.text;

import se.lyhord.classifier.gloss.Glossaries;
import se.lyhord.classifier.language.LanguageGuess;

/** Reads a message in whatever language it is written as far as a glossary goes, in its own words beyond. */
public record TextReader(LanguageGuess languages, Glossaries glossaries) {
    /** With the languages and glossaries that come with the program. */
    public static TextReader builtIn() {
        return new TextReader(new LanguageGuess(), new Glossaries());
    }

    /** ISO 639-1 code of the message's language. */
    public String languageOf(String subject, String text) {
        return languages.of(text.isBlank() ? subject : text);
    }

    /** The features of a message in the language that it seems to be written in. */
    public Features read(String subject, String text) {
        return FeatureNames.of(words(subject, text, languageOf(subject, text)));
    }

    /** The words of a message in this language. */
    public Wording words(String subject, String text, String language) {
        return Wording.of(subject, text, glossaries.of(language));
    }
}
