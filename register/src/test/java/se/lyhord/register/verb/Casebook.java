package se.lyhord.register.verb;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.config.deadline.Duty;
import se.lyhord.config.routine.letter.Brevslag;
import se.lyhord.config.routine.people.Role;
import se.lyhord.config.routine.rule.Kanal;
import se.lyhord.register.Samples;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.ArendePage;
import se.lyhord.register.arende.ArendePages;
import se.lyhord.register.arende.Confirmation;
import se.lyhord.register.arende.Handling;
import se.lyhord.register.arende.IncomingMessage;
import se.lyhord.register.arende.Opening;
import se.lyhord.register.arende.Sender;
import se.lyhord.register.deadline.Frist;
import se.lyhord.register.dispatch.Dispatch;
import se.lyhord.register.dispatch.Dispatches;
import se.lyhord.register.dispatch.Letter;
import se.lyhord.register.event.ArendeEvent;
import se.lyhord.register.ledger.Arrival;
import se.lyhord.register.ledger.Conclusion;
import se.lyhord.register.ledger.Ledger;
import se.lyhord.register.ledger.Recorded;
import se.lyhord.register.opening.OpenArende;

/** Ärenden of the five nämnder, as far along their road as a test of a verb needs them. */
@Component
class Casebook {
    static final String HV = "hasselby-vallingby";
    static final String LANDSKRONA = "landskrona";
    static final String RINKEBY = "rinkeby-kista";
    static final String BOTKYRKA = "botkyrka";
    static final String SPANGA = "spanga-tensta";

    static final Sender ASA = new Sender("Åsa Öberg", "asa@brevlada.example");
    static final Sender NOBODY = new Sender(null, null);
    static final Sender CALLER = new Sender("Åke Ström", null, "08-465 011 22", null);
    static final Confirmation COMPLAINT = new Confirmation("klagomal", "utforande", "stadsmiljo", List.of());

    /** What the citizen wrote; no letter may say a word of it. */
    private static final String WORDS = "Pappa fick vänta på gräsklipparen";

    private final Ledger ledger;
    private final OpenArende openArende;
    private final ConfirmArende confirmArende;
    private final AnswerArende answerArende;
    private final ArendePages pages;
    private final Dispatches dispatches;
    private final TransactionTemplate transaction;

    Casebook(
            Ledger ledger,
            OpenArende openArende,
            ConfirmArende confirmArende,
            AnswerArende answerArende,
            ArendePages pages,
            Dispatches dispatches,
            TransactionTemplate transaction) {
        this.ledger = ledger;
        this.openArende = openArende;
        this.confirmArende = confirmArende;
        this.answerArende = answerArende;
        this.pages = pages;
        this.dispatches = dispatches;
        this.transaction = transaction;
    }

    static Account registrator(String namnd) {
        return new Account("rut", namnd, "Rut R", Set.of(Role.REGISTRATOR));
    }

    static Account officer(String namnd, String unit) {
        return new Account("olle", namnd, "Olle H", Set.of(Role.HANDLAGGARE), Set.of(unit), null);
    }

    static Confirmation at(String unit, String... flags) {
        return new Confirmation("klagomal", "utforande", unit, List.of(flags));
    }

    long opened(String namnd, Sender sender) {
        return opened(namnd, sender, Handling.of(Kanal.E_MAIL, "sv"));
    }

    long opened(String namnd, Sender sender, Handling handling) {
        return transaction.execute(status -> {
            Arrival mail = Samples.mail();
            Recorded recorded =
                    ledger.record(new Arrival(namnd, mail.channel(), mail.position(), mail.arrivedAt(), mail.raw()));
            Opening swing = Samples.brokenSwing(recorded);
            IncomingMessage message = new IncomingMessage(
                    recorded.id(), mail.arrivedAt(), "Klippning", WORDS, WORDS, null, List.of(), List.of());
            long id = openArende
                    .open(new Opening(
                            namnd, swing.reference(), sender, message, swing.suggestion(), handling, swing.reason()))
                    .id();
            ledger.conclude(recorded.id(), Conclusion.registered(id, swing.reason()));
            return id;
        });
    }

    /** Confirmed and routed, with copies. */
    Arende routed(String namnd, Sender sender, Confirmation said) {
        return confirmArende.confirmAndRoute(registrator(namnd), opened(namnd, sender), said);
    }

    Arende routed(String namnd) {
        return routed(namnd, ASA, COMPLAINT);
    }

    Arende answered(String namnd) {
        return answered(namnd, COMPLAINT);
    }

    Arende answered(String namnd, Confirmation said) {
        return answerArende.byLetter(
                registrator(namnd), routed(namnd, ASA, said).id(), "Vi har lagat den nu.");
    }

    /** Lets a bekräftelse wait as long as it takes. */
    void holdAcknowledgement(Arende arende) {
        transaction.executeWithoutResult(status -> dispatches.hold(
                new Letter(
                        arende.namnd(),
                        arende.id(),
                        Brevslag.BEKRAFTELSE,
                        "asa@brevlada.example",
                        null,
                        "sv",
                        "Tack",
                        "Tack.",
                        null,
                        false),
                null));
    }

    ArendePage page(Arende arende) {
        return pages.page(arende.namnd(), arende.id()).orElseThrow();
    }

    <T> T inTransaction(Supplier<T> work) {
        return transaction.execute(status -> work.get());
    }

    /** The letters that came after so many others. */
    List<Letter> lettersAfter(int earlier, Arende arende) {
        return page(arende).letters().stream()
                .skip(earlier)
                .map(Dispatch::letter)
                .toList();
    }

    Dispatch dispatch(Arende arende, Brevslag kind) {
        return page(arende).letters().stream()
                .filter(letter -> letter.letter().kind() == kind)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    Stream<String> kinds(Arende arende) {
        return page(arende).letters().stream()
                .map(letter -> letter.letter().kind().name());
    }

    List<ArendeEvent> events(Arende arende) {
        return page(arende).events().stream().map(entry -> entry.event()).toList();
    }

    Optional<Frist> frist(Arende arende, Duty duty) {
        return page(arende).frister().stream()
                .filter(frist -> frist.duty() == duty)
                .findFirst();
    }

    Instant due(Arende arende, Duty duty) {
        return frist(arende, duty).filter(Frist::isOpen).orElseThrow().dueAt();
    }

    boolean isDone(Arende arende, Duty duty) {
        return frist(arende, duty).orElseThrow().doneAt() != null;
    }

    boolean isOpen(Arende arende, Duty duty) {
        return frist(arende, duty).filter(Frist::isOpen).isPresent();
    }

    /** Whether no letter of the ärende says a word of what the citizen wrote, or of what colleagues wrote among themselves. */
    boolean isSilent(Arende arende, String... secret) {
        return page(arende).letters().stream()
                .map(letter -> letter.letter().subject() + letter.letter().body())
                .noneMatch(letter ->
                        letter.contains("gräsklipparen") || Stream.of(secret).anyMatch(letter::contains));
    }
}
