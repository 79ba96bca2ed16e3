package se.lyhord.classifier.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import se.lyhord.classifier.table.NameTable;
import se.lyhord.classifier.text.Wording;

/** A trained model for every question, over one table of features. */
public final class Models {
    private final NameTable names;
    private final Map<Question, Categorizer> categorizers;
    private final FlagModel flags;
    private final Set<String> languages;

    Models(NameTable names, Map<Question, Categorizer> categorizers, FlagModel flags, Set<String> languages) {
        this.names = names;
        this.languages = Set.copyOf(languages);
        this.categorizers = new EnumMap<>(categorizers);
        this.flags = flags;
    }

    /** Brings together models that have each their own features. */
    static Models of(Map<Question, Categorizer> trained, FlagModel flags, Set<String> languages) {
        var all = new TreeSet<String>();
        flags.vocabulary().names().all().forEach(all::add);
        for (var categorizer : trained.values()) {
            categorizer.vocabulary().names().all().forEach(all::add);
        }
        var names = NameTable.of(List.copyOf(all));
        var apart = new ArrayList<Weights>();
        var same = new EnumMap<Question, Categorizer>(Question.class);
        trained.forEach((question, categorizer) -> same.put(question, categorizer.among(names)));
        same.values().forEach(categorizer -> apart.add(categorizer.weights()));
        var sameFlags = flags.among(names);
        apart.add(sameFlags.weights());
        var together = Weights.sideBySide(apart, names.size()).iterator();
        same.replaceAll((question, categorizer) -> categorizer.with(together.next()));
        return new Models(names, same, sameFlags.with(together.next()), languages);
    }

    NameTable names() {
        return names;
    }

    /** The languages that there were enough examples of, by ISO 639-1 code. */
    public Set<String> languages() {
        return languages;
    }

    FlagModel flags() {
        return flags;
    }

    /** Looks the words' features up, once for all questions. */
    public Reading read(Wording wording) {
        return Reading.of(wording, names);
    }

    /** How much the text looks like those that had a flag, for each flag that was learnt. */
    public List<Suspicion> suspect(Reading text) {
        return flags.judge(text);
    }

    /** What each model thinks of the text. */
    public Map<Question, Verdict> judge(Reading text) {
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
