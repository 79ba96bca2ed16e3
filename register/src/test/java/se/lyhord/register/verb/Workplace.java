package se.lyhord.register.verb;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.config.deadline.Duty;
import se.lyhord.config.routine.letter.Brevslag;
import se.lyhord.config.routine.people.Role;
import se.lyhord.register.Samples;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.ArendePage;
import se.lyhord.register.arende.ArendePages;
import se.lyhord.register.arende.Confirmation;
import se.lyhord.register.arende.IncomingMessage;
import se.lyhord.register.arende.Opening;
import se.lyhord.register.arende.Sender;
import se.lyhord.register.deadline.Frist;
import se.lyhord.register.dispatch.Dispatch;
import se.lyhord.register.event.ArendeEvent;
import se.lyhord.register.ledger.Arrival;
import se.lyhord.register.ledger.Ledger;
import se.lyhord.register.ledger.Recorded;
import se.lyhord.register.opening.OpenArende;

/** Ärenden at an enhet, for tests of the work on them. */
@Component
public class Workplace {
    /** The nämnd with the richest routine. */
    public static final String HV = "hasselby-vallingby";

    /** What the citizen wrote; no letter may say a word of it. */
    public static final String WORDS =
            "Min mamma fick vänta hela lördagen på Omsorgsbolaget utan att någon ringde henne";

    /** Who wrote. */
    public static final Sender ASA = new Sender("Åsa Öberg", "asa@brevlada.example");

    private final Ledger ledger;
    private final OpenArende openArende;
    private final ConfirmArende confirmArende;
    private final ArendePages pages;
    private final TransactionTemplate transaction;

    Workplace(
            Ledger ledger,
            OpenArende openArende,
            ConfirmArende confirmArende,
            ArendePages pages,
            TransactionTemplate transaction) {
        this.ledger = ledger;
        this.openArende = openArende;
        this.confirmArende = confirmArende;
        this.pages = pages;
        this.transaction = transaction;
    }

    /** A registrator who is called Rut. */
    public static Account registrator(String namnd) {
        return new Account("rut", namnd, "Rut R", Set.of(Role.REGISTRATOR));
    }

    /** A confirmed klagomål at an enhet. */
    public Arende complaint(String namnd, String unit, String... flags) {
        return complaint(namnd, ASA, unit, flags);
    }

    Arende complaint(String namnd, Sender sender, String unit, String... flags) {
        return confirmArende.confirmAndRoute(
                registrator(namnd),
                opened(namnd, sender),
                new Confirmation("klagomal", "utforande", unit, List.of(flags)));
    }

    /** One that nobody has confirmed. */
    public long opened(String namnd, Sender sender) {
        return transaction.execute(status -> {
            Arrival mail = Samples.mail();
            Recorded recorded =
                    ledger.record(new Arrival(namnd, mail.channel(), mail.position(), mail.arrivedAt(), mail.raw()));
            Opening swing = Samples.brokenSwing(recorded);
            IncomingMessage message = new IncomingMessage(
                    recorded.id(), mail.arrivedAt(), "Hemma", WORDS, WORDS, null, List.of(), List.of());
            return openArende
                    .open(new Opening(
                            namnd,
                            swing.reference(),
                            sender,
                            message,
                            swing.suggestion(),
                            swing.handling(),
                            swing.reason()))
                    .id();
        });
    }

    ArendePage page(Arende arende) {
        return pages.page(arende.namnd(), arende.id()).orElseThrow();
    }

    /** What has happened, oldest first. */
    public List<ArendeEvent> events(Arende arende) {
        return page(arende).events().stream().map(entry -> entry.event()).toList();
    }

    /** The letters of one sort. */
    public List<Dispatch> letters(Arende arende, Brevslag kind) {
        return page(arende).letters().stream()
                .filter(letter -> letter.letter().kind() == kind)
                .toList();
    }

    Optional<Frist> frist(Arende arende, Duty duty) {
        return page(arende).frister().stream()
                .filter(frist -> frist.duty() == duty)
                .findFirst();
    }
}
