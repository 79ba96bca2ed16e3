package se.lyhord.register.redecide;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.ArendeStatus;
import se.lyhord.register.arende.Arenden;
import se.lyhord.register.arende.IncomingMessage;
import se.lyhord.register.arende.Messages;
import se.lyhord.register.ledger.Conclusion;
import se.lyhord.register.ledger.Heading;
import se.lyhord.register.ledger.LedgerEntries;
import se.lyhord.register.ledger.LedgerEntry;
import se.lyhord.register.ledger.Outcome;
import se.lyhord.register.opening.OpenArende;
import se.lyhord.register.refusal.RefusedException;
import se.lyhord.register.verb.MakeVoid;

/** Adds a message to an ärende that it belongs to, from wherever it was; an ärende that it had opened by itself is made void. */
@Component
public class AddMessage {
    private static final Set<Outcome> FROM = EnumSet.allOf(Outcome.class);

    private final Hold hold;
    private final LedgerEntries entries;
    private final DecisionLog decisions;
    private final OpenArende openArende;
    private final MakeVoid makeVoid;
    private final Arenden arenden;
    private final Messages messages;
    private final LeaveArende leaveArende;

    AddMessage(
            Hold hold,
            LedgerEntries entries,
            DecisionLog decisions,
            OpenArende openArende,
            MakeVoid makeVoid,
            Arenden arenden,
            Messages messages,
            LeaveArende leaveArende) {
        this.hold = hold;
        this.entries = entries;
        this.decisions = decisions;
        this.openArende = openArende;
        this.makeVoid = makeVoid;
        this.arenden = arenden;
        this.messages = messages;
        this.leaveArende = leaveArende;
    }

    /**
     * Adds it, all or nothing, and gives the ärende that has it now.
     *
     * @param to the ärende, or one that was merged into it
     * @throws RefusedException without a reason, when a colleague was first, or when either ärende does not allow it
     */
    @Transactional
    public Arende add(Account by, Seen seen, long to, Reread message, String reason) {
        String why = Hold.required(reason, "Skriv varför meddelandet hör till ärendet.");
        LedgerEntry entry = hold.hold(by, seen, FROM);
        boolean moves =
                entry.row().outcome() == Outcome.REGISTERED || entry.row().outcome() == Outcome.FOLLOW_UP;
        Long before = moves ? entry.row().arende() : null;
        Arende target = target(by, to, before);
        String sentence = "Tillagt av " + by.name() + ". " + why;
        IncomingMessage incoming = message.message(entry);
        if (before == null) {
            openArende.followUp(by.namnd(), target.id(), incoming, sentence, by.username());
        } else {
            leave(by, entry, before, target, sentence);
            openArende.followUpMoved(by.namnd(), target.id(), incoming, sentence, by.username());
        }
        decisions.append(by, entry, Outcome.FOLLOW_UP, target.id(), why);
        entries.becomes(
                entry.id(),
                new Heading(entry.row().sender(), entry.row().subject(), null, null),
                Conclusion.followUp(target.id(), sentence));
        return target;
    }

    private Arende target(Account by, long to, @Nullable Long before) {
        // The older one first, so that two people who move at the same time do not wait for each other.
        if (before != null && before < to) {
            arenden.hold(by.namnd(), before);
        }
        Arende chosen = arenden.hold(by.namnd(), to);
        Long taken = chosen.handling().mergedInto();
        Arende target = taken == null ? chosen : arenden.hold(by.namnd(), taken);
        if (target.handling().restricted()) {
            throw new RefusedException("Till ett ärende som få får se kan inget meddelande läggas.");
        }
        if (target.status() == ArendeStatus.MAKULERAT) {
            throw new RefusedException("Ärendet är makulerat. Välj ett annat.");
        }
        if (before != null && target.id() == before) {
            throw new RefusedException("Meddelandet ligger redan i det ärendet.");
        }
        return target;
    }

    private void leave(Account by, LedgerEntry entry, long before, Arende target, String sentence) {
        if (entry.row().outcome() == Outcome.REGISTERED) {
            if (arenden.hold(by.namnd(), before).sender().readsOnlyWithCode()) {
                throw new RefusedException(
                        "Den som skrev läser svaret med sin kod, och bara i sitt eget ärende. Länka ärendena i stället.");
            }
            if (messages.count(before) > 1) {
                throw new RefusedException("Ärendet har fler meddelanden. Slå ihop ärendena i stället.");
            }
            makeVoid.makeVoid(by, before, "Meddelandet hör till " + target.name() + ". " + sentence);
        }
        leaveArende.leave(by, entry, before, target, sentence);
    }
}
