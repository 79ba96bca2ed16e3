package se.lyhord.register.redecide;

import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.config.routine.Kanal;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.Arenden;
import se.lyhord.register.arende.Handling;
import se.lyhord.register.arende.Opening;
import se.lyhord.register.conversation.Conversations;
import se.lyhord.register.event.ArendeLog;
import se.lyhord.register.event.MessageEvent.MessageMoved;
import se.lyhord.register.ledger.Channel;
import se.lyhord.register.ledger.Conclusion;
import se.lyhord.register.ledger.Heading;
import se.lyhord.register.ledger.LedgerEntries;
import se.lyhord.register.ledger.LedgerEntry;
import se.lyhord.register.ledger.Outcome;
import se.lyhord.register.ledger.Reference;
import se.lyhord.register.letter.FirstLetter;
import se.lyhord.register.opening.OpenArende;
import se.lyhord.register.routine.Routines;

/** Registers a message as an ärende after all; its arrival stays what it was (22 § förvaltningslagen), and a bekräftelse is owed as the routine says. */
@Component
public class RegisterMessage {
    private static final Set<Outcome> FROM =
            EnumSet.of(Outcome.QUARANTINED, Outcome.AUTOMATIC, Outcome.DISMISSED, Outcome.DUPLICATE, Outcome.FOLLOW_UP);
    private static final String SWEDISH = "sv";

    private final Hold hold;
    private final LedgerEntries entries;
    private final DecisionLog decisions;
    private final OpenArende openArende;
    private final Arenden arenden;
    private final FirstLetter firstLetter;
    private final ArendeLog log;
    private final Routines routines;
    private final Conversations conversations;
    private final SecureRandom random = new SecureRandom();

    RegisterMessage(
            Hold hold,
            LedgerEntries entries,
            DecisionLog decisions,
            OpenArende openArende,
            Arenden arenden,
            FirstLetter firstLetter,
            ArendeLog log,
            Routines routines,
            Conversations conversations) {
        this.hold = hold;
        this.entries = entries;
        this.decisions = decisions;
        this.openArende = openArende;
        this.arenden = arenden;
        this.firstLetter = firstLetter;
        this.log = log;
        this.routines = routines;
        this.conversations = conversations;
    }

    /**
     * Registers it, all or nothing, and gives the ärende.
     *
     * @throws se.lyhord.register.refusal.RefusedException without a reason or a text, or when a colleague was first
     */
    @Transactional
    public Arende register(Account by, Seen seen, Reread message, String reason) {
        String why = Hold.required(reason, "Skriv varför meddelandet registreras.");
        Hold.required(message.newText() + message.subject(), "Skriv vad det gäller.");
        LedgerEntry entry = hold.hold(by, seen, FROM);
        String sentence = "Registrerat för hand av " + by.name() + ". " + why;
        Arende arende = open(by, entry, message, sentence);
        acknowledge(by, arende, entry, message);
        decisions.append(by, entry, Outcome.REGISTERED, arende.id(), why);
        entries.becomes(
                entry.id(),
                new Heading(shown(message, entry), message.subject(), null, null),
                Conclusion.registered(arende.id(), sentence));
        return arende;
    }

    private static String shown(Reread message, LedgerEntry entry) {
        String address = message.sender().address();
        return address == null && !entry.row().sender().isBlank()
                ? entry.row().sender()
                : Optional.ofNullable(address).orElseGet(message.sender()::display);
    }

    private Arende open(Account by, LedgerEntry entry, Reread message, String sentence) {
        Opening opening = new Opening(
                entry.namnd(),
                reference(entry),
                conversations.of(entry.id()).isPresent() ? message.sender().withCode() : message.sender(),
                message.message(entry),
                message.suggestion(),
                handling(entry, message),
                sentence);
        Long before = entry.row().arende();
        if (entry.row().outcome() != Outcome.FOLLOW_UP || before == null) {
            return openArende.open(opening, by.username());
        }
        arenden.hold(entry.namnd(), before);
        Arende arende = openArende.openForMoved(opening, by.username());
        log.append(before, by.username(), new MessageMoved(entry.id(), arende.id(), arende.name(), sentence));
        return arende;
    }

    /** Who wrote has the message's own reference, unless an ärende that was made void bears it. */
    private String reference(LedgerEntry entry) {
        String own = entry.reference().text();
        return arenden.hasReference(own) ? Reference.random(random).text() : own;
    }

    private Handling handling(LedgerEntry entry, Reread message) {
        String language = message.suggestion().language();
        boolean written = routines.at(entry.namnd(), entry.row().arrivedAt())
                .rutin()
                .receiving()
                .languages()
                .contains(language);
        return Handling.of(
                entry.row().channel() == Channel.MAIL ? Kanal.E_MAIL : Kanal.CHAT, written ? language : SWEDISH);
    }

    private void acknowledge(Account by, Arende arende, LedgerEntry entry, Reread message) {
        if (!firstLetter.isDue(arende)) {
            firstLetter.omit(arende, by.username(), "Rutinen vill inte ha någon bekräftelse på det.");
        } else if (!arende.sender().canBeWrittenTo()) {
            firstLetter.omit(arende, by.username(), "Den som skrev har inte lämnat någon adress.");
        } else {
            firstLetter.plan(arende, by.username(), message.answers(), () -> Optional.ofNullable(entry.heldBecause())
                    .or(() -> Optional.ofNullable(message.objection())));
        }
    }
}
