package se.lyhord.classifier.suggest;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import se.lyhord.classifier.Classifier;
import se.lyhord.classifier.Labels;
import se.lyhord.classifier.Levels;
import se.lyhord.classifier.local.LocalUnits;
import se.lyhord.classifier.local.Narrowing;
import se.lyhord.classifier.model.Categorizer;
import se.lyhord.classifier.model.ModelFile;
import se.lyhord.classifier.model.Models;
import se.lyhord.classifier.model.Question;
import se.lyhord.config.routine.Rutin;

/** Where classifiers come from. */
public final class Classifiers {
    private Classifiers() {}

    /** The classifier that comes with the program, free to suggest everything it knows. */
    public static Classifier builtIn() {
        var models = ModelFile.builtIn();
        return of(models, labels(models), Levels.DEFAULT);
    }

    /** The same for one nämnd: only what the routine has comes out. */
    public static Classifier builtIn(Rutin rutin) {
        return ofBuiltIn(ModelFile.builtIn(), Narrowing.of(rutin), Basis.builtIn());
    }

    /**
     * A classifier of these models that suggests only these labels.
     *
     * @param models the built-in or retrained ones
     * @param labels what the routine has; labels that the models have never seen are never suggested
     * @param levels under which it abstains
     */
    public static Classifier of(Models models, Labels labels, Levels levels) {
        return classifier(models, labels, levels, Answers.only(labels.units()), Basis.builtIn());
    }

    /** A nämnd's classifier of models that know the built-in enheter. */
    public static TriedClassifier ofBuiltIn(Models models, Narrowing narrowing, Basis basis) {
        var known = labels(models, Question.UNIT);
        return narrowed(models, narrowing, LocalUnits.beforeBuiltIn(narrowing.units(), known), basis);
    }

    /** A nämnd's classifier of models that were trained with the nämnd's own enheter. */
    public static TriedClassifier ofOwn(Models models, Narrowing narrowing, Basis basis) {
        var known = labels(models, Question.UNIT);
        return narrowed(models, narrowing, LocalUnits.beforeOwn(narrowing.units(), known), basis);
    }

    private static TriedClassifier narrowed(Models models, Narrowing narrowing, LocalUnits units, Basis basis) {
        return classifier(models, narrowing.labels(), narrowing.levels(), Answers.local(units), basis);
    }

    private static TriedClassifier classifier(Models models, Labels labels, Levels levels, Answers units, Basis basis) {
        var rankers = new EnumMap<Question, Ranker>(Question.class);
        rankers.put(Question.KIND, ranker(models, Question.KIND, Answers.only(labels.kinds()), levels.kind()));
        rankers.put(Question.FACTOR, ranker(models, Question.FACTOR, Answers.only(labels.factors()), levels.factor()));
        rankers.put(Question.UNIT, ranker(models, Question.UNIT, units, levels.unit()));
        return new SuggestingClassifier(models, Map.copyOf(rankers), basis);
    }

    private static Ranker ranker(Models models, Question question, Answers answers, double level) {
        return new Ranker(models.categorizer(question), answers, level);
    }

    /** Everything that the models can answer; narrow it with the routine's own sets. */
    public static Labels labels(Models models) {
        return new Labels(
                labels(models, Question.KIND), labels(models, Question.FACTOR), labels(models, Question.UNIT));
    }

    private static Set<String> labels(Models models, Question question) {
        Categorizer categorizer = models.categorizer(question);
        var labels = new HashSet<String>();
        for (int i = 0; i < categorizer.getNumberOfCategories(); i++) {
            labels.add(categorizer.getCategory(i));
        }
        return labels;
    }
}
