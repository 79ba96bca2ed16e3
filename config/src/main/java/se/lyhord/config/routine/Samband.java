package se.lyhord.config.routine;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.lyhord.config.routine.matter.Arendetyp;
import se.lyhord.config.routine.matter.Flagga;
import se.lyhord.config.routine.people.Avdelning;
import se.lyhord.config.routine.people.Enhet;
import se.lyhord.config.routine.people.Utforare;

/** What one part of a routine says of another must hold: what it names exists, and what it promises has its letter. */
final class Samband {
    private final Rutin rutin;

    Samband(Rutin rutin) {
        this.rutin = rutin;
    }

    void check() {
        rutin.kinds().forEach(this::checkKind);
        for (Enhet unit : rutin.units()) {
            exists(
                    "enheten ”%s”".formatted(unit.id()),
                    unit.department(),
                    "departments",
                    rutin.departments(),
                    Avdelning::id);
        }
        for (Utforare provider : rutin.providers()) {
            exists("utföraren ”%s”".formatted(provider.id()), provider.unit(), "units", rutin.units(), Enhet::id);
        }
        new Brevsamband(rutin).check();
    }

    private void checkKind(Arendetyp kind) {
        String who = "ärendetypen ”%s”".formatted(kind.id());
        exists(who, kind.target(), "units", rutin.units(), Enhet::id);
        exists(who, kind.excludedWhen(), "flags", rutin.flags(), Flagga::id);
        exists(who, kind.whenReplyWanted(), "kinds", rutin.kinds(), Arendetyp::id);
    }

    private static <T> void exists(
            String who, @Nullable String id, String list, List<T> parts, Function<T, String> idOf) {
        if (id != null && parts.stream().noneMatch(part -> idOf.apply(part).equals(id))) {
            throw new IllegalArgumentException("%s hör ihop med ”%s”, som inte finns i ”%s”".formatted(who, id, list));
        }
    }
}
