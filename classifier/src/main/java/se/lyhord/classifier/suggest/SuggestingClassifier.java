package se.lyhord.classifier.suggest;

import se.lyhord.classifier.Classifier;
import se.lyhord.classifier.Labels;
import se.lyhord.classifier.Levels;
import se.lyhord.classifier.Suggestion;
import se.lyhord.classifier.flag.FlagRules;
import se.lyhord.classifier.language.LanguageGuess;
import se.lyhord.classifier.model.Models;
import se.lyhord.classifier.model.Question;
import se.lyhord.classifier.text.Features;

/** Reads a message once and asks every model about it. */
record SuggestingClassifier(Models models, Labels labels, Levels levels, FlagRules flags, LanguageGuess language)
        implements Classifier {
    @Override
    public Suggestion suggest(String subject, String text) {
        var features = Features.of(subject, text);
        return new Suggestion(
                new Ranker(models.categorizer(Question.KIND), labels.kinds(), levels.kind()).rank(features),
                new Ranker(models.categorizer(Question.FACTOR), labels.factors(), levels.factor()).rank(features),
                new Ranker(models.categorizer(Question.UNIT), labels.units(), levels.unit()).rank(features),
                flags.raisedBy(subject, text),
                language.of(text.isBlank() ? subject : text));
    }
}
