package se.lyhord.classifier.suggest;

import java.util.HashSet;
import java.util.Set;
import se.lyhord.classifier.Classifier;
import se.lyhord.classifier.Labels;
import se.lyhord.classifier.Levels;
import se.lyhord.classifier.flag.FlagRules;
import se.lyhord.classifier.language.LanguageGuess;
import se.lyhord.classifier.model.ModelFile;
import se.lyhord.classifier.model.Models;
import se.lyhord.classifier.model.Question;

/** Where classifiers come from. */
public final class Classifiers {
    private Classifiers() {}

    /** The classifier that comes with the program, free to suggest everything it knows. */
    public static Classifier builtIn() {
        var language = new LanguageGuess();
        var models = ModelFile.builtIn();
        return new SuggestingClassifier(models, labels(models), Levels.DEFAULT, FlagRules.builtIn(), language);
    }

    /**
     * A classifier of these models that suggests only these labels.
     *
     * @param models the built-in or retrained ones
     * @param labels what the routine has; labels that the models have never seen are never suggested
     * @param levels under which it abstains
     */
    public static Classifier of(Models models, Labels labels, Levels levels) {
        return new SuggestingClassifier(models, labels, levels, FlagRules.builtIn(), new LanguageGuess());
    }

    /** Everything that the models can answer; narrow it with the routine's own sets. */
    public static Labels labels(Models models) {
        return new Labels(
                labels(models, Question.KIND), labels(models, Question.FACTOR), labels(models, Question.UNIT));
    }

    private static Set<String> labels(Models models, Question question) {
        var categorizer = models.categorizer(question);
        var labels = new HashSet<String>();
        for (int i = 0; i < categorizer.getNumberOfCategories(); i++) {
            labels.add(categorizer.getCategory(i));
        }
        return labels;
    }
}
