package se.lyhord.classifier.local;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A nämnd's enheter before a model that may know others; never changes.
 *
 * <p>An enhet is as probable as what it covers together. Where several cover the same, the text's words decide how it is shared. There, and
 * where an enhet has nothing that the model knows, the words also speak by themselves: most for one that the model does not know by its own
 * name, half as much for the others, so that they are not talked down.
 */
public final class LocalUnits {
    /** What the enhet of the same name has beforehand of what several cover, and what the others have; a keyword weighs 1. */
    private static final double OWNER = .5;

    private static final double GUEST = .1;

    /** How much a keyword says for an enhet that the model never learnt as such, beside everything that the model thinks. */
    private static final double UNKNOWN = .5;

    /** The same for an enhet that the model does know, but perhaps without all that it does here. */
    private static final double KNOWN = .25;

    private final List<LocalUnit> units;
    private final Map<String, Pleading> pleadings;
    private final boolean wordsMatter;

    private LocalUnits(List<LocalUnit> units, Set<String> known) {
        this.units = units;
        this.pleadings = units.stream().collect(Collectors.toMap(LocalUnit::id, Pleading::new));
        List<String> covered =
                units.stream().flatMap(unit -> unit.covers().stream()).toList();
        this.wordsMatter = covered.size() > Set.copyOf(covered).size()
                || units.stream().anyMatch(unit -> unit.covers().stream().noneMatch(known::contains));
    }

    /** Before the built-in model, or one that has the same enheter. */
    public static LocalUnits beforeBuiltIn(List<LocalUnit> units, Set<String> known) {
        return new LocalUnits(units, known);
    }

    /** Before a model that was trained with this nämnd's enheter. */
    public static LocalUnits beforeOwn(List<LocalUnit> units, Set<String> known) {
        return new LocalUnits(units.stream().map(LocalUnit::itself).toList(), known);
    }

    /**
     * Every enhet of the nämnd with its probability.
     *
     * @param labels the model's answers with theirs
     */
    public List<LocalAnswer> answers(Map<String, Double> labels, String subject, String text) {
        Map<String, Double> strengths = strengths(() -> Vocable.words(subject, text));
        double unknown = units.stream()
                .mapToDouble(unit -> byItself(unit, labels, strengths))
                .sum();
        return units.stream()
                .map(unit -> answer(unit, labels, strengths, 1 + unknown))
                .toList();
    }

    private LocalAnswer answer(
            LocalUnit unit, Map<String, Double> labels, Map<String, Double> strengths, double whole) {
        List<LocalAnswer> parts = unit.covers().stream()
                .filter(labels::containsKey)
                .map(label -> new LocalAnswer(
                        unit.id(), labels.getOrDefault(label, 0.0) * share(unit, label, strengths) / whole, label))
                .sorted((one, other) -> Double.compare(other.probability(), one.probability()))
                .toList();
        double together =
                parts.stream().mapToDouble(LocalAnswer::probability).sum() + byItself(unit, labels, strengths) / whole;
        return new LocalAnswer(
                unit.id(), together, parts.isEmpty() ? "" : parts.getFirst().label());
    }

    private static double byItself(LocalUnit unit, Map<String, Double> labels, Map<String, Double> strengths) {
        boolean known = unit.covers().contains(unit.id()) && labels.containsKey(unit.id());
        return (known ? KNOWN : UNKNOWN) * strength(strengths, unit);
    }

    /** The enhet that has most of this built-in one's message; empty when none covers it. */
    public Optional<String> ownerOf(String label, String subject, String text) {
        Map<String, Double> strengths = strengths(() -> Vocable.words(subject, text));
        return covering(label)
                .max((one, other) -> Double.compare(share(one, label, strengths), share(other, label, strengths)))
                .map(LocalUnit::id);
    }

    private double share(LocalUnit unit, String label, Map<String, Double> strengths) {
        return weight(unit, label, strengths)
                / covering(label)
                        .mapToDouble(other -> weight(other, label, strengths))
                        .sum();
    }

    private Stream<LocalUnit> covering(String label) {
        return units.stream().filter(unit -> unit.covers().contains(label));
    }

    private static double weight(LocalUnit unit, String label, Map<String, Double> strengths) {
        return (unit.id().equals(label) ? OWNER : GUEST) + strength(strengths, unit);
    }

    private static double strength(Map<String, Double> strengths, LocalUnit unit) {
        return strengths.getOrDefault(unit.id(), 0.0);
    }

    private Map<String, Double> strengths(Supplier<Collection<String>> read) {
        if (!wordsMatter) {
            return Map.of();
        }
        Collection<String> words = read.get();
        return pleadings.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, pleading -> pleading.getValue()
                .strength(words)));
    }
}
