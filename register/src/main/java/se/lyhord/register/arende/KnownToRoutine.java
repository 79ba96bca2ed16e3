package se.lyhord.register.arende;

import se.lyhord.config.routine.Rutin;
import se.lyhord.config.routine.matter.Arendetyp;
import se.lyhord.config.routine.matter.Kvalitetsfaktor;
import se.lyhord.register.refusal.RefusedException;

/** Holds what a registrator says against what the routine has. */
public final class KnownToRoutine {
    private final Rutin rutin;

    /** Against this routine. */
    public KnownToRoutine(Rutin rutin) {
        this.rutin = rutin;
    }

    /** The kind that was said, of a confirmation that is whole. */
    public Arendetyp kindOf(Confirmation said) {
        Arendetyp kind = rutin.kind(said.kind())
                .orElseThrow(() -> new RefusedException("Välj en ärendetyp innan du bekräftar."));
        Kvalitetsfaktor factor = rutin.factor(said.factor())
                .orElseThrow(() -> new RefusedException("Välj en kvalitetsfaktor innan du bekräftar."));
        if (said.code() != null && factor.code(said.code()).isEmpty()) {
            throw new RefusedException(factor.name() + " har inte den delkoden. Välj en annan eller ingen.");
        }
        if (rutin.unit(said.unit()).isEmpty()) {
            throw new RefusedException("Välj en enhet innan du bekräftar.");
        }
        return kind;
    }

    /** The confirmation as the routine handles it: a wish for a reply may make another kind of it. */
    public Confirmation handledAs(Confirmation said) {
        String wanted = kindOf(said).whenReplyWanted();
        return said.replyWanted() && wanted != null ? said.as(wanted) : said;
    }
}
