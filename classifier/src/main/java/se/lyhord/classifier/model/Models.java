package se.lyhord.classifier.model;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import se.lyhord.classifier.table.NameTable;
import se.lyhord.classifier.text.Features;

/** A trained model for every question, over one table of features. */
public final class Models {
    private final NameTable names;
    private final Map<Question, Categorizer> categorizers;

    Models(NameTable names, Map<Question, Categorizer> categorizers) {
        this.names = names;
        this.categorizers = new EnumMap<>(categorizers);
    }

    /** Brings together models that have each their own features. */
    static Models of(Map<Question, Categorizer> trained) {
        var all = new TreeSet<String>();
        for (var categorizer : trained.values()) {
            var own = categorizer.vocabulary().names();
            for (int name = 0; name < own.size(); name++) {
                all.add(own.name(name));
            }
        }
        var names = NameTable.of(List.copyOf(all));
        var same = new EnumMap<Question, Categorizer>(Question.class);
        trained.forEach((question, categorizer) -> same.put(question, categorizer.among(names)));
        return new Models(names, same);
    }

    NameTable names() {
        return names;
    }

    /** What each model thinks of the text; looks the features up once. */
    public Map<Question, Verdict> judge(Features features) {
        var text = Reading.of(features, names);
        var verdicts = new EnumMap<Question, Verdict>(Question.class);
        categorizers.forEach((question, categorizer) -> verdicts.put(question, categorizer.judge(text)));
        return verdicts;
    }

    /** The model that answers the question. */
    public Categorizer categorizer(Question question) {
        var categorizer = categorizers.get(question);
        if (categorizer == null) {
            throw new IllegalStateException("No model answers " + question.id());
        }
        return categorizer;
    }
}
