package se.lyhord.register.volume;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import se.lyhord.classifier.corpus.Corpus;
import se.lyhord.classifier.corpus.Example;
import se.lyhord.config.routine.Rutin;
import se.lyhord.config.routine.matter.Arendetyp;
import se.lyhord.config.routine.matter.Flagga;
import se.lyhord.config.routine.matter.Kvalitetsfaktor;
import se.lyhord.config.routine.people.Enhet;

/** What ärenden are made of: the corpus's messages that a routine has labels for, by kind in shares as they come to a nämnd. */
final class Material {
    private static final List<Share> SHARES = List.of(
            new Share("klagomal", 440),
            new Share("synpunkt", 190),
            new Share("felanmalan", 140),
            new Share("fraga", 85),
            new Share("berom", 65),
            new Share("forslag", 45),
            new Share("ovrigt", 12),
            new Share("overklagande", 8),
            new Share("skadestand", 7),
            new Share("medborgarforslag", 4),
            new Share("personal", 4));

    private final Suggesting.Labels labels;
    private final Map<String, List<Example>> byKind;
    private final List<Share> shares;
    private final Map<Suggesting, Map<String, String>> suggestions = new ConcurrentHashMap<>();

    Material(Rutin rutin) {
        this.labels = new Suggesting.Labels(
                rutin.kinds().stream().map(Arendetyp::id).toList(),
                rutin.factors().stream().map(Kvalitetsfaktor::id).toList(),
                rutin.units().stream().map(Enhet::id).toList(),
                rutin.flags().stream().map(Flagga::id).toList());
        this.byKind = Corpus.training().stream()
                .filter(this::isKnown)
                .collect(Collectors.groupingBy(Example::kind, HashMap::new, Collectors.toList()));
        this.shares =
                SHARES.stream().filter(share -> byKind.containsKey(share.kind)).toList();
    }

    private boolean isKnown(Example example) {
        return !example.lang().isEmpty()
                && labels.kinds().contains(example.kind())
                && labels.factors().contains(example.factor())
                && labels.units().contains(example.unit());
    }

    Example any(SplittableRandom random) {
        int left = random.nextInt(shares.stream().mapToInt(Share::weight).sum());
        int place = 0;
        while (left >= shares.get(place).weight) {
            left -= shares.get(place).weight;
            place++;
        }
        List<Example> found = Objects.requireNonNull(byKind.get(shares.get(place).kind));
        return found.get(random.nextInt(found.size()));
    }

    /** The flags of an example that the routine has. */
    List<String> flags(Example example) {
        return example.flags().stream().filter(labels.flags()::contains).toList();
    }

    String suggestion(Example example, Suggesting how) {
        return suggestions
                .computeIfAbsent(how, any -> new ConcurrentHashMap<>())
                .computeIfAbsent(example.id(), id -> how.about(example, labels));
    }

    private record Share(String kind, int weight) {}
}
