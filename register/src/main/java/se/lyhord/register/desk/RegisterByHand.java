package se.lyhord.register.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.classifier.Suggestion;
import se.lyhord.config.routine.Rutin;
import se.lyhord.config.routine.people.Role;
import se.lyhord.config.routine.rule.MuntligForm;
import se.lyhord.config.routine.rule.Registrar;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.IncomingMessage;
import se.lyhord.register.arende.Opening;
import se.lyhord.register.event.ArendeLog;
import se.lyhord.register.event.WorkEvent.NoteWritten;
import se.lyhord.register.ledger.Arrival;
import se.lyhord.register.ledger.Channel;
import se.lyhord.register.ledger.Conclusion;
import se.lyhord.register.ledger.Heading;
import se.lyhord.register.ledger.Ledger;
import se.lyhord.register.ledger.RawMessage;
import se.lyhord.register.ledger.Recorded;
import se.lyhord.register.letter.FirstLetter;
import se.lyhord.register.opening.OpenArende;
import se.lyhord.register.refusal.RefusedException;
import se.lyhord.register.routine.RoutineInForce;
import se.lyhord.register.routine.Routines;

/** Registers what was said or came on paper: into the ledger as the form that was filled in, and as an ärende with its bekräftelse. */
@Component
public class RegisterByHand {

    private final Routines routines;
    private final Ledger ledger;
    private final OpenArende openArende;
    private final FirstLetter firstLetter;
    private final ArendeLog log;
    private final Clock clock;

    RegisterByHand(
            Routines routines,
            Ledger ledger,
            OpenArende openArende,
            FirstLetter firstLetter,
            ArendeLog log,
            Clock clock) {
        this.routines = routines;
        this.ledger = ledger;
        this.openArende = openArende;
        this.firstLetter = firstLetter;
        this.log = log;
        this.clock = clock;
    }

    /** Whether this person registers here: the registrator or kontaktcenter, or, where the routine says so, whoever received it. */
    public boolean mayRegister(Account account) {
        Registrar registrar =
                routines.today(account.namnd()).rutin().receiving().registrar();
        return account.roles().contains(Role.REGISTRATOR)
                || (registrar == Registrar.RECEIVER
                        && (account.roles().contains(Role.CHEF)
                                || account.roles().contains(Role.HANDLAGGARE)));
    }

    /**
     * Registers it, all or nothing.
     *
     * @param suggestion what the classifier says of {@link DeskForm#text()}
     * @throws RefusedException when something is missing or cannot be so
     */
    @Transactional
    public Arende register(Account by, DeskForm form, Suggestion suggestion) {
        return register(by, form, Scans.NONE, suggestion);
    }

    /**
     * The same with what was scanned.
     *
     * @throws RefusedException when something is missing or too large, or cannot be so
     */
    @Transactional
    public Arende register(Account by, DeskForm form, Scans scans, Suggestion suggestion) {
        if (!mayRegister(by)) {
            throw new RefusedException("Din roll får inte registrera ärenden.");
        }
        form.require();
        scans.require();
        Instant arrivedAt = form.arrivedAt(clock.instant(), routines.today(by.namnd()));
        RoutineInForce routine = routines.at(by.namnd(), arrivedAt);
        Recorded recorded = ledger.record(new Arrival(by.namnd(), Channel.DESK, null, arrivedAt, raw(by, form, scans)));
        Arende arende = open(by, form, scans, suggestion, recorded, arrivedAt, routine.rutin());
        ledger.conclude(
                recorded.id(),
                new Heading(form.sender().found(), arende.title(), null, null),
                Conclusion.registered(arende.id(), reason(by, form, routine.rutin())));
        return arende;
    }

    private RawMessage raw(Account by, DeskForm form, Scans scans) {
        return new KeptForm(form, by.username(), by.name(), clock.instant(), scans.files()).raw();
    }

    private Arende open(
            Account by,
            DeskForm form,
            Scans scans,
            Suggestion suggestion,
            Recorded recorded,
            Instant arrivedAt,
            Rutin rutin) {
        Arende arende = openArende.open(
                new Opening(
                        by.namnd(),
                        recorded.reference().text(),
                        form.sender(),
                        new IncomingMessage(
                                recorded.id(),
                                arrivedAt,
                                form.subject(),
                                form.text(),
                                form.text(),
                                null,
                                scans.notes(),
                                List.of()),
                        suggestion,
                        form.handling(rutin),
                        reason(by, form, rutin)),
                by.username());
        if (form.isOral() && rutin.diary().oral() == MuntligForm.TJANSTEANTECKNING) {
            log.append(arende.id(), by.username(), new NoteWritten(form.text(), by.name()));
        }
        firstLetter.begin(arende, by.username(), null, Optional::empty);
        return arende;
    }

    private static String reason(Account by, DeskForm form, Rutin rutin) {
        String how = form.isOral() && rutin.diary().oral() == MuntligForm.BLANKETT
                ? "Nedskrivet på nämndens blankett av "
                : "Registrerat för hand av ";
        return how + by.name() + ". Det kom in via " + form.channel().swedish() + ".";
    }
}
