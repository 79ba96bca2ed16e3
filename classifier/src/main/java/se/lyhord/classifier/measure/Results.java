package se.lyhord.classifier.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import se.lyhord.classifier.Classifier;
import se.lyhord.classifier.Flag;
import se.lyhord.classifier.Ranking;
import se.lyhord.classifier.Suggestion;
import se.lyhord.classifier.corpus.Example;
import se.lyhord.classifier.flag.FlagRules;
import se.lyhord.classifier.model.Question;
import se.lyhord.classifier.sure.Sure;

/** What a classifier suggested for messages it had not seen, beside what is right. */
public final class Results {
    private final List<Graded> all;

    private Results(List<Graded> all) {
        this.all = List.copyOf(all);
    }

    private record Graded(Example example, Suggestion suggestion) {
        boolean hit(Question question) {
            return new Answered(question.labelOf(example), given(question)).hit();
        }

        Ranking given(Question question) {
            return switch (question) {
                case KIND -> suggestion.kind();
                case FACTOR -> suggestion.factor();
                case UNIT -> suggestion.unit();
            };
        }

        boolean raised(String flag) {
            return suggestion.flags().stream().map(Flag::id).anyMatch(flag::equals);
        }
    }

    /** Asks the classifier about every message. */
    public static Results of(Classifier classifier, List<Example> messages) {
        return new Results(messages.stream()
                .map(message -> new Graded(message, classifier.suggest(message.subject(), message.text())))
                .toList());
    }

    /** These and those, as if one classifier had given them. */
    public Results plus(Results others) {
        var both = new ArrayList<>(all);
        both.addAll(others.all);
        return new Results(both);
    }

    /** Those in these languages alone, told by ISO 639-1 code. */
    public Results in(Predicate<String> languages) {
        return new Results(all.stream()
                .filter(graded -> languages.test(graded.example().lang()))
                .toList());
    }

    /** How many messages there were. */
    public int size() {
        return all.size();
    }

    /** How the question was answered. */
    public Scorecard card(Question question) {
        var card = new Scorecard();
        all.forEach(graded -> card.add(question.labelOf(graded.example()), graded.given(question)));
        return card;
    }

    /** What this rule would have let be confirmed unread, and how much of that was right. */
    public Unread unread(Sure sure) {
        var unread = all.stream()
                .filter(graded -> sure.about(graded.suggestion()).isEmpty())
                .toList();
        var placed = unread.stream()
                .filter(graded -> graded.hit(Question.KIND) && graded.hit(Question.UNIT))
                .toList();
        return new Unread(all.size(), unread.size(), placed.size(), (int)
                placed.stream().filter(graded -> graded.hit(Question.FACTOR)).count());
    }

    /** How well each flag was found, by id. */
    public Map<String, FlagScore> flags() {
        var flags = new TreeMap<String, FlagScore>();
        for (var graded : all) {
            for (var id : FlagRules.ids()) {
                var one = FlagScore.NONE.with(graded.example().flags().contains(id), graded.raised(id));
                flags.merge(id, one, FlagScore::plus);
            }
        }
        return flags;
    }
}
