package se.lyhord.classifier.suggest;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.lyhord.classifier.Classifier;
import se.lyhord.classifier.Labels;
import se.lyhord.classifier.Levels;
import se.lyhord.classifier.Ranking;
import se.lyhord.classifier.Suggestion;
import se.lyhord.classifier.flag.FlagRules;
import se.lyhord.classifier.language.LanguageGuess;
import se.lyhord.classifier.model.Models;
import se.lyhord.classifier.model.Question;
import se.lyhord.classifier.model.Verdict;
import se.lyhord.classifier.text.Features;

/** Reads a message once and asks every model about it. */
record SuggestingClassifier(Models models, Labels labels, Levels levels, FlagRules flags, LanguageGuess language)
        implements Classifier {
    @Override
    public Suggestion suggest(String subject, String text) {
        var verdicts = models.judge(Features.of(subject, text));
        return new Suggestion(
                rank(verdicts, Question.KIND, labels.kinds(), levels.kind()),
                rank(verdicts, Question.FACTOR, labels.factors(), levels.factor()),
                rank(verdicts, Question.UNIT, labels.units(), levels.unit()),
                flags.raisedBy(subject, text),
                language.of(text.isBlank() ? subject : text));
    }

    private Ranking rank(Map<Question, Verdict> verdicts, Question question, Set<String> allowed, double level) {
        return Optional.ofNullable(verdicts.get(question))
                .map(verdict -> new Ranker(models.categorizer(question), allowed, level).rank(verdict))
                .orElseThrow();
    }
}
