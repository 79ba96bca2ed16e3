package se.lyhord.register.arende;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.lyhord.config.calendar.SvenskTid;
import se.lyhord.config.routine.Rutin;
import se.lyhord.config.routine.rule.Diarieregler;
import se.lyhord.config.routine.rule.DiaryMoment;

/** Whether and when the routine wants an ärende in the diary; what is secret always belongs there (OSL 5 kap. 1 §). */
@Component
public class DiaryRule {
    private static final String PRAISE = "berom";

    private final DiarySeries series;
    private final Clock clock;

    DiaryRule(DiarySeries series, Clock clock) {
        this.series = series;
        this.clock = clock;
    }

    /** The number that an ärende takes when it is opened; empty where it has to wait until somebody has said what it is. */
    public Optional<Diarienummer> atOpening(Opening opening, Rutin rutin) {
        Diarieregler rules = rutin.diary();
        boolean whateverItIs =
                rules.praise() && (rules.anonymous() || !opening.sender().isAnonymous());
        return rules.takenAt() == DiaryMoment.OPENING && whateverItIs
                ? Optional.of(next(opening.namnd(), rules))
                : Optional.empty();
    }

    /** The number that a confirmed ärende takes; empty when it has one, or does not belong in the diary. */
    public Optional<Diarienummer> atConfirmation(Arende arende, Rutin rutin) {
        return arende.diarienummer() == null && wants(arende, rutin)
                ? Optional.of(next(arende.namnd(), rutin.diary()))
                : Optional.empty();
    }

    /** Whether a confirmed ärende belongs in the diary. */
    public boolean belongs(Arende arende, Rutin rutin) {
        return wants(arende, rutin);
    }

    private static boolean wants(Arende arende, Rutin rutin) {
        if (arende.isSecret()) {
            return true;
        }
        String kind = arende.decided().kind();
        Set<String> flags = Set.copyOf(arende.flags());
        if (rutin.kind(kind).filter(known -> known.isNoMatter(flags)).isPresent()) {
            return false;
        }
        Diarieregler rules = rutin.diary();
        boolean praise = kind.equals(PRAISE);
        return (rules.anonymous() || !arende.sender().isAnonymous()) && (rules.praise() || !praise);
    }

    private Diarienummer next(String namnd, Diarieregler rules) {
        return series.next(namnd, clock.instant().atZone(SvenskTid.ZONE).getYear(), rules);
    }
}
