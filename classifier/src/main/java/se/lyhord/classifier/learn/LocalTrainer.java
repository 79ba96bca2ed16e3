package se.lyhord.classifier.learn;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lyhord.classifier.corpus.Example;
import se.lyhord.classifier.local.LocalUnit;
import se.lyhord.classifier.local.LocalUnits;
import se.lyhord.classifier.local.Narrowing;
import se.lyhord.classifier.model.Curriculum;
import se.lyhord.classifier.model.ModelTrainer;
import se.lyhord.classifier.model.Models;
import se.lyhord.classifier.text.TextReader;

/** Trains models that know a nämnd's own enheter; the same examples in the same order always give the same models. */
public final class LocalTrainer {
    /** How often an own example counts beside one that comes with the program; measured, see docs/suggestions.md. */
    private static final int OWN_TIMES = 2;

    private final List<Example> starter;
    private final Stripping stripping;
    private final TextReader reader = TextReader.builtIn();

    /** Builds on these examples, which hold nobody's secrets. */
    public LocalTrainer(Collection<Example> starter) {
        this.starter = List.copyOf(starter);
        this.stripping = new Stripping(new KnownWords(starter));
    }

    /**
     * Trains from the starting examples, the routine's own words, and the nämnd's messages; of these nothing is kept that only one writer has written.
     *
     * @param own with labels as the routine spells them; others teach nothing
     * @throws IllegalArgumentException when all the examples together have fewer than two labels for a question
     */
    public Models train(Narrowing narrowing, List<OwnExample> own) {
        var open = Stream.concat(
                        translated(narrowing), narrowing.units().stream().map(LocalTrainer::described))
                .toList();
        var features = new SharedFeatures(reader, open);
        var stripped = new ArrayList<Example>();
        for (var example : own) {
            var message = within(narrowing, stripping.strip(example));
            features.add(message, example.writer());
            stripped.add(message);
        }
        Set<Example> ours = new HashSet<>(stripped);
        var all = new ArrayList<>(open);
        all.addAll(stripped);
        return new ModelTrainer(reader)
                .train(all, new Curriculum(example -> ours.contains(example) ? OWN_TIMES : 1, features::has));
    }

    /** The starting examples with the nämnd's enheter; what none of them covers stays as doubt about all of them. */
    private Stream<Example> translated(Narrowing narrowing) {
        var known = starter.stream().map(Example::unit).collect(Collectors.toSet());
        var units = LocalUnits.beforeBuiltIn(narrowing.units(), known);
        return starter.stream().map(example -> {
            if (example.unit().isEmpty()) {
                return example;
            }
            var unit = units.ownerOf(example.unit(), example.subject(), example.text())
                    .orElse(narrowing.labels().units().contains(example.unit()) ? "" : example.unit());
            return labelled(example, example.kind(), example.factor(), unit);
        });
    }

    /** The name, the description and the keywords: a weak example, and no message. */
    private static Example described(LocalUnit unit) {
        return new Example(
                "routine-" + unit.id(),
                "",
                unit.name() + ". " + unit.description() + " " + String.join(", ", unit.keywords()),
                "",
                "",
                unit.id(),
                List.of(),
                "");
    }

    /**
     * An own message with what the routine has. Without language it is no message to find out from how sure to be, or which flags were missed: the
     * secret ones are never among them, and nobody confirms that a flag is not there.
     */
    private static Example within(Narrowing narrowing, Example example) {
        var labels = narrowing.labels();
        return new Example(
                example.id(),
                example.subject(),
                example.text(),
                labels.kinds().contains(example.kind()) ? example.kind() : "",
                labels.factors().contains(example.factor()) ? example.factor() : "",
                labels.units().contains(example.unit()) ? example.unit() : "",
                List.of(),
                "");
    }

    private static Example labelled(Example example, String kind, String factor, String unit) {
        return new Example(
                example.id(), example.subject(), example.text(), kind, factor, unit, example.flags(), example.lang());
    }
}
