package se.lyhord.register.redecide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.lyhord.register.Samples.KARIN;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.classifier.Ranking;
import se.lyhord.classifier.Suggestion;
import se.lyhord.config.routine.Role;
import se.lyhord.register.RegisterTest;
import se.lyhord.register.Samples;
import se.lyhord.register.TurnableClock;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.ArendePage;
import se.lyhord.register.arende.ArendePages;
import se.lyhord.register.arende.ArendeStatus;
import se.lyhord.register.arende.Confirmation;
import se.lyhord.register.arende.Sender;
import se.lyhord.register.dispatch.DispatchState;
import se.lyhord.register.event.ArendeLog;
import se.lyhord.register.ledger.Balance;
import se.lyhord.register.ledger.Conclusion;
import se.lyhord.register.ledger.Heading;
import se.lyhord.register.ledger.Ledger;
import se.lyhord.register.ledger.LedgerEntries;
import se.lyhord.register.ledger.LedgerEntry;
import se.lyhord.register.ledger.LedgerPages;
import se.lyhord.register.ledger.Outcome;
import se.lyhord.register.ledger.Recorded;
import se.lyhord.register.opening.OpenArende;
import se.lyhord.register.refusal.RefusedException;
import se.lyhord.register.verb.ConfirmArende;

@RegisterTest
class RedecideTest {
    private static final Account LEILA = new Account("leila", KARIN.namnd(), "Leila N", Set.of(Role.REGISTRATOR));
    private static final Ranking NOTHING = new Ranking(List.of(), true);
    private static final Reread READ = new Reread(
            new Sender("Bo Ek", "bo@brevlada.example"),
            "Lampan",
            "Lampan är sönder.",
            "Lampan är sönder.",
            null,
            List.of(),
            List.of(),
            null,
            new Suggestion(NOTHING, NOTHING, NOTHING, List.of(), "sv"),
            "<lampan@brevlada.example>",
            null);

    @Autowired
    Ledger ledger;

    @Autowired
    LedgerEntries entries;

    @Autowired
    LedgerPages ledgerPages;

    @Autowired
    OpenArende openArende;

    @Autowired
    ConfirmArende confirmArende;

    @Autowired
    RegisterMessage register;

    @Autowired
    DismissMessage dismiss;

    @Autowired
    TryMessageAgain tryAgain;

    @Autowired
    AddMessage add;

    @Autowired
    KeepMessage keep;

    @Autowired
    PossibleFollowUps possible;

    @Autowired
    DecisionLog decisions;

    @Autowired
    ArendePages pages;

    @Autowired
    ArendeLog log;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TurnableClock clock;

    private Balance before = Balance.NONE;

    @BeforeEach
    void fridayMorning() {
        clock.turnTo(Samples.FRIDAY_MORNING);
        before = ledgerPages.balance(KARIN.namnd());
    }

    @AfterEach
    void theBooksStillBalance() {
        assertThat(ledgerPages.balance(KARIN.namnd()).holds()).isTrue();
        assertThat(jdbc.sql(
                                "select count(*) from message m join ledger l on l.id = m.ledger where l.arende <> m.arende")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void registersAQuarantinedMessageWithWhoAndWhy() {
        LedgerEntry seen = concluded(Conclusion.quarantined("Det gick inte att läsa."));

        Arende arende = register.register(KARIN, Seen.of(seen), READ, "Texten går att läsa.");

        LedgerEntry after = entry(seen.id());
        assertThat(after.row().outcome()).isEqualTo(Outcome.REGISTERED);
        assertThat(after.row().arende()).isEqualTo(arende.id());
        assertThat(after.outcomeReason()).isEqualTo("Registrerat för hand av Karin R. Texten går att läsa.");
        assertThat(arende.arrivedAt()).isEqualTo(seen.row().arrivedAt());
        assertThat(arende.reference()).isEqualTo(seen.reference().text());
        assertThat(page(arende.id()).messages())
                .singleElement()
                .satisfies(message -> assertThat(message.message().ledger()).isEqualTo(seen.id()));
        assertThat(decisions.of(KARIN.namnd(), seen.id())).singleElement().satisfies(decision -> {
            assertThat(decision.before()).isEqualTo(Outcome.QUARANTINED);
            assertThat(decision.reasonBefore()).isEqualTo("Det gick inte att läsa.");
            assertThat(decision.after()).isEqualTo(Outcome.REGISTERED);
            assertThat(decision.name()).isEqualTo("Karin R");
            assertThat(decision.reason()).isEqualTo("Texten går att läsa.");
        });
        assertThat(ledgerPages.balance(KARIN.namnd()).of(Outcome.QUARANTINED))
                .isEqualTo(before.of(Outcome.QUARANTINED));
    }

    @Test
    void owesABekraftelseOfWhatAMachineWasThoughtToHaveSent() {
        Arende sent = register.register(
                KARIN, Seen.of(concluded(Conclusion.automatic("Autosvar."))), READ, "En människa skrev.");
        Reread doubtful = new Reread(
                READ.sender(),
                "Lampan",
                "Lampan är sönder.",
                "Lampan är sönder.",
                null,
                List.of(),
                List.of(),
                null,
                READ.suggestion(),
                null,
                "Ingen läser svar.");
        Arende waits = register.register(
                KARIN, Seen.of(concluded(Conclusion.automatic("Autosvar."))), doubtful, "En människa skrev.");

        assertThat(page(sent.id()).letters()).singleElement().satisfies(letter -> assertThat(letter.state())
                .isEqualTo(DispatchState.PLANNED));
        assertThat(page(waits.id()).letters()).singleElement().satisfies(letter -> {
            assertThat(letter.state()).isEqualTo(DispatchState.MANUAL);
            assertThat(letter.reason()).isEqualTo("Ingen läser svar.");
        });
    }

    @Test
    void letsOnlyOneOfTwoPeopleDecideAtOnce() throws Exception {
        Seen seen = Seen.of(concluded(Conclusion.quarantined("Trasigt.")));

        List<String> refused = atOnce(() -> register.register(KARIN, seen, READ, "Den går att läsa."), () -> {
            dismiss.dismiss(LEILA, seen, "Det är reklam.");
            return seen;
        });

        assertThat(refused).containsExactly("En kollega hann före. Titta på meddelandet igen.");
        assertThat(decisions.of(KARIN.namnd(), seen.ledger())).hasSize(1);
        assertThat(jdbc.sql("select count(*) from message where ledger = :id")
                        .param("id", seen.ledger())
                        .query(Integer.class)
                        .single())
                .isEqualTo(entry(seen.ledger()).row().outcome() == Outcome.REGISTERED ? 1 : 0);
    }

    @Test
    void dismissesAndTriesAgainOnlyWhatIsQuarantined() {
        LedgerEntry nothing = concluded(Conclusion.quarantined("Trasigt."));
        LedgerEntry again = concluded(Conclusion.quarantined("Trasigt."));
        LedgerEntry other = concluded(Conclusion.automatic("Autosvar."));

        dismiss.dismiss(KARIN, Seen.of(nothing), "Det är reklam.");
        tryAgain.tryAgain(KARIN, Seen.of(again));

        assertThat(entry(nothing.id()).row().outcome()).isEqualTo(Outcome.DISMISSED);
        assertThat(entry(nothing.id()).outcomeReason()).isEqualTo("Avfört av Karin R. Det är reklam.");
        assertThat(entry(again.id()).row().outcome()).isNull();
        assertThat(entry(again.id()).row().attempts()).isZero();
        assertThatThrownBy(() -> dismiss.dismiss(KARIN, Seen.of(other), "Reklam."))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> dismiss.dismiss(KARIN, Seen.of(entry(again.id())), "Reklam."))
                .isInstanceOf(RefusedException.class);
        ledger.conclude(again.id(), Conclusion.quarantined("Trasigt igen."));
        assertThatThrownBy(() -> dismiss.dismiss(KARIN, Seen.of(entry(again.id())), "  "))
                .hasMessage("Skriv varför meddelandet avförs.");
    }

    @Test
    void joinsAPossibleFollowUpToTheOtherAndMakesItsOwnVoid() {
        long other = opened();
        LedgerEntry seen = possibleFollowUpOf(other);
        long own = id(seen);

        Arende target = add.add(KARIN, Seen.of(seen), other, READ, "Samma lampa.");

        assertThat(target.id()).isEqualTo(other);
        assertThat(entry(seen.id()).row().outcome()).isEqualTo(Outcome.FOLLOW_UP);
        assertThat(page(other).messages()).hasSize(2).last().satisfies(message -> assertThat(message.followUp())
                .isTrue());
        assertThat(page(own).arende().status()).isEqualTo(ArendeStatus.MAKULERAT);
        assertThat(page(own).messages()).isEmpty();
        assertThat(possible.find(KARIN.namnd(), seen.id())).isEmpty();
        assertThat(log.isUnbroken(own)).isTrue();
        assertThat(log.isUnbroken(other)).isTrue();
    }

    @Test
    void keepsAPossibleFollowUpAsItsOwn() {
        LedgerEntry seen = possibleFollowUpOf(opened());

        keep.keep(KARIN, Seen.of(seen));

        assertThat(possible.find(KARIN.namnd(), seen.id())).isEmpty();
        assertThat(entry(seen.id()).row().arende()).isEqualTo(seen.row().arende());
        assertThat(decisions.of(KARIN.namnd(), seen.id())).hasSize(1);
        assertThatThrownBy(() -> keep.keep(LEILA, Seen.of(seen))).hasMessageContaining("kollega");
    }

    @Test
    void asksNoMoreAboutAPossibleFollowUpThatSomebodyConfirmed() {
        LedgerEntry seen = possibleFollowUpOf(opened());
        int waiting = possible.count(KARIN.namnd());

        confirmArende.confirmAndRoute(
                KARIN, id(seen), new Confirmation("felanmalan", "boendemiljo", "stadsmiljo", List.of()));

        assertThat(possible.count(KARIN.namnd())).isEqualTo(waiting - 1);
        assertThat(possible.oldest(KARIN.namnd(), 0, 100))
                .noneMatch(row -> row.row().id() == seen.id());
    }

    @Test
    void movesAFollowUpAndLaterMakesItAnArendeOfItsOwn() {
        long wrong = opened();
        long right = opened();
        LedgerEntry seen = possibleFollowUpOf(wrong);
        add.add(KARIN, Seen.of(seen), wrong, READ, "Samma lampa.");

        add.add(LEILA, Seen.of(entry(seen.id())), right, READ, "Det var fel lampa.");
        Arende own = register.register(KARIN, Seen.of(entry(seen.id())), READ, "En tredje lampa.");

        assertThat(page(wrong).messages()).hasSize(1);
        assertThat(page(right).messages()).hasSize(1);
        assertThat(page(own.id()).messages()).singleElement().satisfies(message -> assertThat(message.followUp())
                .isFalse());
        assertThat(own.reference()).isNotEqualTo(seen.reference().text());
        assertThat(decisions.of(KARIN.namnd(), seen.id()))
                .extracting(Decision::after)
                .containsExactly(Outcome.FOLLOW_UP, Outcome.FOLLOW_UP, Outcome.REGISTERED);
        assertThat(Stream.of(wrong, right, own.id())).allMatch(log::isUnbroken);
    }

    @Test
    void addsAQuarantinedMessageToAnArende() {
        long other = opened();
        LedgerEntry seen = concluded(Conclusion.quarantined("Trasigt."));

        add.add(KARIN, Seen.of(seen), other, READ, "Hon svarar på vårt brev.");

        assertThat(page(other).messages()).hasSize(2);
        assertThat(entry(seen.id()).row().arende()).isEqualTo(other);
    }

    @Test
    void refusesOthersThanARegistratorOfTheNamnd() {
        Seen seen = Seen.of(concluded(Conclusion.quarantined("Trasigt.")));
        Account chef = new Account("chef", KARIN.namnd(), "Chef", Set.of(Role.CHEF));
        Account elsewhere = new Account("rut", "landskrona", "Rut", Set.of(Role.REGISTRATOR));

        assertThatThrownBy(() -> dismiss.dismiss(chef, seen, "Reklam.")).hasMessageContaining("registrator");
        assertThatThrownBy(() -> dismiss.dismiss(elsewhere, seen, "Reklam.")).hasMessage("Meddelandet finns inte.");
        assertThat(decisions.of("landskrona", seen.ledger())).isEmpty();
    }

    @Test
    void neverChangesWhatIsOnRecord() {
        LedgerEntry seen = concluded(Conclusion.quarantined("Trasigt."));
        dismiss.dismiss(KARIN, Seen.of(seen), "Reklam.");

        assertThatThrownBy(() -> jdbc.sql("update ledger_decision set reason = 'Annat' where ledger = :id")
                        .param("id", seen.id())
                        .update())
                .hasMessageContaining("append-only");
    }

    private LedgerEntry concluded(Conclusion conclusion) {
        Recorded recorded = ledger.record(Samples.mail());
        ledger.conclude(recorded.id(), new Heading("bo@brevlada.example", "Lampan", null, null), conclusion);
        return entry(recorded.id());
    }

    private long opened() {
        return transaction.execute(status -> {
            Recorded recorded = ledger.record(Samples.mail());
            long id = openArende.open(Samples.brokenSwing(recorded)).id();
            ledger.conclude(recorded.id(), Conclusion.registered(id, "Nytt."));
            return id;
        });
    }

    private LedgerEntry possibleFollowUpOf(long other) {
        long arende = opened();
        long message = page(arende).messages().getFirst().message().ledger();
        transaction.executeWithoutResult(status -> possible.note(KARIN.namnd(), message, arende, other));
        return entry(message);
    }

    private LedgerEntry entry(long id) {
        return entries.find(KARIN.namnd(), id).orElseThrow();
    }

    private static long id(LedgerEntry entry) {
        @Nullable Long arende = entry.row().arende();
        return arende == null ? 0 : arende;
    }

    private ArendePage page(long id) {
        return pages.page(KARIN.namnd(), id).orElseThrow();
    }

    private static List<String> atOnce(Callable<?> one, Callable<?> other) throws Exception {
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Future<String>> answers = Stream.<Callable<?>>of(one, other)
                    .map(work -> both.submit(() -> refusal(work)))
                    .toList();
            return Stream.of(answers.getFirst().get(), answers.getLast().get())
                    .filter(sentence -> !sentence.isEmpty())
                    .toList();
        }
    }

    private static String refusal(Callable<?> work) throws Exception {
        try {
            work.call();
            return "";
        } catch (RefusedException refused) {
            return String.valueOf(refused.getMessage());
        }
    }
}
