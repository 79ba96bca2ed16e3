package se.lyhord.config.routine.rule;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How probable the best answer to each question must be, between 0 and 1, to be suggested; null where the program's usual level serves.
 *
 * @param kind of ärendetyp
 * @param factor of kvalitetsfaktor
 * @param unit of enhet
 */
public record Svarsnivaer(
        @Nullable Double kind,
        @Nullable Double factor,
        @Nullable Double unit) {
    /** The program's own. */
    static final Svarsnivaer USUAL = new Svarsnivaer(null, null, null);

    /** Refuses what is no probability. */
    public Svarsnivaer {
        check("answerFrom.kind", kind);
        check("answerFrom.factor", factor);
        check("answerFrom.unit", unit);
    }

    static void check(String key, @Nullable Double level) {
        if (level != null && !(level >= 0 && level <= 1)) {
            throw new IllegalArgumentException("”%s” är %s, men måste ligga mellan 0 och 1".formatted(key, level));
        }
    }

    /** The nämnd's level for ärendetyp, if it has set one. */
    public Optional<Double> ofKind() {
        return Optional.ofNullable(kind);
    }

    /** Likewise for kvalitetsfaktor. */
    public Optional<Double> ofFactor() {
        return Optional.ofNullable(factor);
    }

    /** Likewise for enhet. */
    public Optional<Double> ofUnit() {
        return Optional.ofNullable(unit);
    }
}
