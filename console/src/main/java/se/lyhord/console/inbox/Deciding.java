package se.lyhord.console.inbox;

import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.lyhord.config.routine.Rutin;
import se.lyhord.config.routine.letter.Brev;
import se.lyhord.config.routine.matter.Arendetyp;
import se.lyhord.config.routine.matter.Kvalitetsfaktor;
import se.lyhord.config.routine.people.Enhet;
import se.lyhord.config.routine.people.Verb;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.ArendePage;
import se.lyhord.register.arende.ArendePages;
import se.lyhord.register.arende.ArendeStatus;
import se.lyhord.register.arende.Confirmation;
import se.lyhord.register.refusal.RefusedException;
import se.lyhord.register.undo.Undoable;
import se.lyhord.register.undo.Undoable.Decision;
import se.lyhord.register.verb.ConfirmArende;

/** The registrator's decisions about an ärende in the inbox, each of which can be taken back for a moment. */
class Deciding {
    private final ConfirmArende confirmArende;
    private final Undoable undoable;
    private final ArendePages pages;
    private final Account account;
    private final Rutin rutin;

    Deciding(ConfirmArende confirmArende, Undoable undoable, ArendePages pages, Account account, Rutin rutin) {
        this.confirmArende = confirmArende;
        this.undoable = undoable;
        this.pages = pages;
        this.account = account;
        this.rutin = rutin;
    }

    /** Confirms and routes. */
    Decided confirm(long id, Confirmation said) {
        return confirm(id, said, null);
    }

    /** The same with the letter as it was changed. */
    Decided confirm(long id, Confirmation said, @Nullable Brev letter) {
        return made(id, Verb.CONFIRM, () -> confirmArende.confirmAndRoute(account, id, said, letter));
    }

    /** Confirms and forwards to that authority. */
    Decided forward(long id, Confirmation said, String authority, String note, @Nullable Brev letter) {
        return made(
                id, Verb.FORWARD, () -> confirmArende.confirmAndForward(account, id, said, authority, note, letter));
    }

    private Decided made(long id, Verb verb, Supplier<Arende> work) {
        Decision decision = undoable.make(account, id, verb.label(), work);
        // Only the letter to another authority can wait for a person's hand.
        boolean waits = decision.arende().status() == ArendeStatus.VIDAREBEFORDRAT
                && pages.page(account.namnd(), id).flatMap(ArendePage::unsent).isPresent();
        return new Decided(decision, waits);
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
