package se.lyhord.console.action;

import static se.lyhord.register.arende.ArendeStatus.BEKRAFTAT;
import static se.lyhord.register.arende.ArendeStatus.FORDELAT;
import static se.lyhord.register.arende.ArendeStatus.INKOMMET;

import java.util.Map;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.lyhord.config.routine.people.Verb;
import se.lyhord.console.action.Field.Pick;
import se.lyhord.register.arende.InboxRow;
import se.lyhord.register.search.OtherArenden;
import se.lyhord.register.verb.LinkArenden;
import se.lyhord.register.verb.MergeArenden;

/** Verbs that tie two ärenden together. */
@Component
@Order(2)
class TogetherForms implements VerbForms {
    private static final String OTHER = "annat";
    private static final String NONE = "Välj ett ärende.";

    private final MergeArenden merge;
    private final LinkArenden link;
    private final OtherArenden others;

    TogetherForms(MergeArenden merge, LinkArenden link, OtherArenden others) {
        this.merge = merge;
        this.link = link;
        this.others = others;
    }

    @Override
    public Group group() {
        return Group.DIARY;
    }

    @Override
    public Stream<Offer> of(Situation now) {
        return Stream.concat(
                Offer.when(true, Verb.LINK, () -> link(now)),
                Offer.when(now.isIn(INKOMMET, BEKRAFTAT, FORDELAT), Verb.MERGE, () -> merge(now)));
    }

    private VerbForm link(Situation now) {
        return VerbForm.of(
                        Verb.LINK.label(),
                        filled -> link.link(now.by(), now.id(), Long.parseLong(filled.choice(OTHER, NONE))),
                        other(now, "Hör ihop med"))
                .said("Ärendena pekar på varandra")
                .explained("Båda ärendena fortsätter var för sig och pekar på varandra.");
    }

    private VerbForm merge(Situation now) {
        return VerbForm.of(
                        Verb.MERGE.label(),
                        filled -> merge.merge(now.by(), now.id(), Long.parseLong(filled.choice(OTHER, NONE))),
                        other(now, "Ärende som fortsätter"))
                .said("Det andra ärendet har tagit över")
                .explained("Det här ärendet avslutas. Det andra tar över, och bara det får svar.");
    }

    /** What the form holds when this one has been chosen. */
    static Filled chosen(InboxRow row) {
        return new Filled(Map.of(
                OTHER,
                ArendePick.option(row.id(), row.diarienummer(), row.title(), row.companion() ? null : row.sender())));
    }

    private Pick other(Situation now, String label) {
        return ArendePick.of(OTHER, label, words -> others.matching(now.by(), now.arende(), words, ArendePick.SHOWN));
    }
}
