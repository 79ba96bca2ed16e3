package se.lyhord.config.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import se.lyhord.config.routine.Rutin;
import se.lyhord.config.routine.rule.Svarsnivaer;

/** What the program does with a message, and what it leaves to people. */
final class Machine {
    private static final int PERCENT = 100;

    private final Rutin rutin;

    Machine(Rutin rutin) {
        this.rutin = rutin;
    }

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        sentences.add(
                "Ett datorprogram läser ditt meddelande och föreslår vad det gäller. Det är alltid en människa som bestämmer.");
        levels().ifPresent(sentences::add);
        sure().ifPresent(sentences::add);
        sentences.add(
                rutin.suggesting().learns()
                        ? "Programmet lär sig av vad vi bestämmer. Först tar det bort namn, nummer och adresser."
                        : "Programmet lär sig inte av ditt meddelande.");
        return sentences;
    }

    private Optional<String> levels() {
        Svarsnivaer levels = rutin.suggesting().levels();
        List<String> own = Stream.of(
                        level(levels.ofKind(), "ärendetypen"),
                        level(levels.ofFactor(), "kvalitetsfaktorn"),
                        level(levels.ofUnit(), "enheten"))
                .flatMap(Optional::stream)
                .toList();
        return own.isEmpty()
                ? Optional.empty()
                : Optional.of("Nämnden har bestämt hur säkert det måste vara för att föreslå något: "
                        + PlainRoutine.listed(own, "och") + ".");
    }

    private Optional<String> sure() {
        return Optional.ofNullable(rutin.suggesting().sureFrom())
                .map(least -> String.format(
                        Locale.ROOT,
                        "Flera meddelanden får bekräftas på en gång, utan att någon har läst dem, bara om programmet är minst %.0f procent säkert på allt.",
                        least * PERCENT));
    }

    private static Optional<String> level(Optional<Double> level, String of) {
        return level.map(least -> String.format(Locale.ROOT, "%.0f procent för %s", least * PERCENT, of));
    }
}
