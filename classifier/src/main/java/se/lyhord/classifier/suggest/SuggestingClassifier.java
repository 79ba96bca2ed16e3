package se.lyhord.classifier.suggest;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.lyhord.classifier.Ranking;
import se.lyhord.classifier.Suggestion;
import se.lyhord.classifier.model.Models;
import se.lyhord.classifier.model.Question;
import se.lyhord.classifier.model.Verdict;
import se.lyhord.classifier.suggest.Answers.Answer;

/** Reads a message once and asks every model about it. */
record SuggestingClassifier(Models models, Map<Question, Ranker> rankers, Basis basis) implements TriedClassifier {
    @Override
    public Suggestion suggest(String subject, String text) {
        var language = basis.reader().languageOf(subject, text);
        var reading = models.read(basis.reader().words(subject, text, language));
        var verdicts = models.judge(reading);
        boolean learnt = models.languages().contains(language);
        return new Suggestion(
                rank(verdicts, Question.KIND, subject, text).onlyIf(learnt),
                rank(verdicts, Question.FACTOR, subject, text).onlyIf(learnt),
                rank(verdicts, Question.UNIT, subject, text).onlyIf(learnt),
                new FlagFinder(basis.flags()).find(subject, text, models.suspect(reading)),
                language);
    }

    @Override
    public Map<Question, Map<String, Double>> probabilities(String subject, String text) {
        var language = basis.reader().languageOf(subject, text);
        var verdicts = models.judge(models.read(basis.reader().words(subject, text, language)));
        var all = new EnumMap<Question, Map<String, Double>>(Question.class);
        rankers.forEach((question, ranker) -> all.put(
                question,
                ranker.answers().of(ranker.categorizer(), of(verdicts, question), subject, text).stream()
                        .collect(Collectors.toMap(Answer::id, Answer::probability))));
        return all;
    }

    private Ranking rank(Map<Question, Verdict> verdicts, Question question, String subject, String text) {
        return of(rankers, question).rank(of(verdicts, question), subject, text);
    }

    private static <T> T of(Map<Question, T> map, Question question) {
        return Optional.ofNullable(map.get(question)).orElseThrow();
    }
}
