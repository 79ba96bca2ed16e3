package se.lyhord.console.inbox;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.lyhord.config.routine.Rutin;
import se.lyhord.config.routine.letter.Brev;
import se.lyhord.config.routine.matter.Arendetyp;
import se.lyhord.config.routine.matter.Kvalitetsfaktor;
import se.lyhord.config.routine.people.Enhet;
import se.lyhord.config.routine.people.Verb;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Confirmation;
import se.lyhord.register.refusal.RefusedException;
import se.lyhord.register.undo.Undoable;
import se.lyhord.register.undo.Undoable.Decision;
import se.lyhord.register.verb.ConfirmArende;

/** The registrator's decisions about an ärende in the inbox, each of which can be taken back for a moment. */
class Deciding {
    private final ConfirmArende confirmArende;
    private final Undoable undoable;
    private final Account account;
    private final Rutin rutin;

    Deciding(ConfirmArende confirmArende, Undoable undoable, Account account, Rutin rutin) {
        this.confirmArende = confirmArende;
        this.undoable = undoable;
        this.account = account;
        this.rutin = rutin;
    }

    /** Confirms and routes. */
    Decision confirm(long id, Confirmation said) {
        return confirm(id, said, null);
    }

    /** The same with the letter as it was changed. */
    Decision confirm(long id, Confirmation said, @Nullable Brev letter) {
        return undoable.make(
                account, id, Verb.CONFIRM.label(), () -> confirmArende.confirmAndRoute(account, id, said, letter));
    }

    /** Confirms and forwards to that authority. */
    Decision forward(long id, Confirmation said, String authority, String note, @Nullable Brev letter) {
        return undoable.make(
                account,
                id,
                Verb.FORWARD.label(),
                () -> confirmArende.confirmAndForward(account, id, said, authority, note, letter));
    }

    /** The routine leaves it to the registrator to say which authority an enhet outside stands for. */
    boolean asksForAuthority(Confirmation said) {
        return rutin.unit(said.unit()).filter(Enhet::external).isPresent();
    }

    /** The same, for an enhet outside. */
    Confirmation outside(Confirmation said) {
        if (asksForAuthority(said)) {
            return said;
        }
        return rutin.units().stream()
                .filter(Enhet::external)
                .findFirst()
                .map(unit -> said.at(unit.id()))
                .orElseThrow(() -> new RefusedException(
                        "Rutinen känner ingen annan myndighet. Bekräfta och skicka vidare därifrån."));
    }

    /** It is no matter for anybody; what else the form asks need not be answered then. */
    Confirmation noMatter(Confirmation said) {
        Arendetyp kind = rutin.kinds().stream()
                .filter(some -> some.isNoMatter(Set.of()))
                .findFirst()
                .orElseThrow(
                        () -> new RefusedException("Rutinen har ingen ärendetyp för det som inte är något ärende."));
        String factor = said.factor().isEmpty() ? first(rutin) : said.factor();
        Confirmation named = new Confirmation(kind.id(), factor, said.unit(), said.flags());
        return rutin.unit(said.unit()).filter(unit -> !unit.external()).isPresent()
                ? named
                : rutin.units().stream()
                        .filter(unit -> !unit.external())
                        .findFirst()
                        .map(unit -> named.at(unit.id()))
                        .orElse(named);
    }

    private static String first(Rutin rutin) {
        return rutin.factors().stream().findFirst().map(Kvalitetsfaktor::id).orElse("");
    }
}
