package se.lyhord.register.redecide;

import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.config.routine.Rutin;
import se.lyhord.config.routine.rule.Kanal;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.Arenden;
import se.lyhord.register.arende.Handling;
import se.lyhord.register.arende.Opening;
import se.lyhord.register.conversation.Conversations;
import se.lyhord.register.conversation.Conversed;
import se.lyhord.register.desk.DeskForm;
import se.lyhord.register.desk.KeptForm;
import se.lyhord.register.ledger.Channel;
import se.lyhord.register.ledger.Conclusion;
import se.lyhord.register.ledger.Heading;
import se.lyhord.register.ledger.LedgerEntries;
import se.lyhord.register.ledger.LedgerEntry;
import se.lyhord.register.ledger.LedgerPages;
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
    private final LeaveArende leaveArende;
    private final LedgerPages ledger;
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
            LeaveArende leaveArende,
            LedgerPages ledger,
            Routines routines,
            Conversations conversations) {
        this.hold = hold;
        this.entries = entries;
        this.decisions = decisions;
        this.openArende = openArende;
        this.arenden = arenden;
        this.firstLetter = firstLetter;
        this.leaveArende = leaveArende;
        this.ledger = ledger;
        this.routines = routines;
        this.conversations = conversations;
    }

    /**
     * Registers it, all or nothing, and gives the ärende.
     *
     * @throws se.lyhord.register.refusal.RefusedException without a reason or a text, or when a colleague was first
     */
    @Transactional
    public Arende register(Account by, Seen seen, Reread read, String reason) {
        String why = Hold.required(reason, "Skriv varför meddelandet registreras.");
        Hold.required(read.newText() + read.subject(), "Skriv vad det gäller.");
        LedgerEntry entry = hold.hold(by, seen, FROM);
        Optional<DeskForm> form = form(entry);
        Reread message = form.map(read::completedBy).orElse(read);
        String sentence = "Registrerat för hand av " + by.name() + ". " + why;
        Arende arende = open(by, entry, message, form, sentence);
        firstLetter.begin(arende, by.username(), message.answers(), () -> Optional.ofNullable(entry.heldBecause())
                .or(() -> Optional.ofNullable(message.objection())));
        decisions.append(by, entry, Outcome.REGISTERED, arende.id(), why);
        entries.becomes(
                entry.id(),
                new Heading(shown(message, entry), arende.title(), null, null),
                Conclusion.registered(arende.id(), sentence));
        return arende;
    }

    /** What a colleague filled in is not read again as messages are. */
    private Optional<DeskForm> form(LedgerEntry entry) {
        return entry.row().channel() == Channel.DESK
                ? ledger.original(entry.namnd(), entry.id())
                        .flatMap(KeptForm::of)
                        .map(KeptForm::form)
                : Optional.empty();
    }

    private static String shown(Reread message, LedgerEntry entry) {
        String address = message.sender().address();
        return address == null && !entry.row().sender().isBlank()
                ? entry.row().sender()
                : message.sender().found();
    }

    private Arende open(Account by, LedgerEntry entry, Reread message, Optional<DeskForm> form, String sentence) {
        Optional<Conversed> conversed = conversations.of(entry.id());
        Opening opening = new Opening(
                entry.namnd(),
                reference(entry),
                conversed.isPresent() ? message.sender().withCode() : message.sender(),
                message.message(entry),
                message.suggestion(),
                handling(entry, message, form, conversed),
                sentence);
        Long before = entry.row().arende();
        if (entry.row().outcome() != Outcome.FOLLOW_UP || before == null) {
            return openArende.open(opening, by.username());
        }
        arenden.hold(entry.namnd(), before);
        Arende arende = openArende.openForMoved(opening, by.username());
        leaveArende.leave(by, entry, before, arende, sentence);
        return arende;
    }

    /** Who wrote has the message's own reference, unless an ärende that was made void bears it. */
    private String reference(LedgerEntry entry) {
        String own = entry.reference().text();
        return arenden.hasReference(own) ? Reference.random(random).text() : own;
    }

    private Handling handling(
            LedgerEntry entry, Reread message, Optional<DeskForm> form, Optional<Conversed> conversed) {
        Rutin rutin = routines.at(entry.namnd(), entry.row().arrivedAt()).rutin();
        return form.map(filled -> filled.handling(rutin)).orElseGet(() -> {
            String language = conversed
                    .flatMap(Conversed::reads)
                    .orElse(message.suggestion().language());
            return new Handling(
                    entry.row().channel() == Channel.MAIL ? Kanal.E_MAIL : Kanal.CHAT,
                    rutin.receiving().languages().contains(language) ? language : SWEDISH,
                    message.asksForReply(),
                    false,
                    null,
                    null,
                    null,
                    null);
        });
    }
}
