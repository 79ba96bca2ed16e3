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
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.config.routine.people.Role;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.dispatch.DispatchState;
import se.lyhord.register.ledger.Conclusion;
import se.lyhord.register.ledger.LedgerEntry;
import se.lyhord.register.ledger.Outcome;
import se.lyhord.register.refusal.RefusedException;

class RedecideTest extends Redeciding {
    @Autowired
    DismissMessage dismiss;

    @Autowired
    TryMessageAgain tryAgain;

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
                false,
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
        LedgerEntry again = tried(concluded(Conclusion.quarantined("Trasigt.")));
        LedgerEntry other = concluded(Conclusion.automatic("Autosvar."));

        dismiss.dismiss(KARIN, Seen.of(nothing), "Det är reklam.");
        tryAgain.tryAgain(KARIN, Seen.of(again));

        assertThat(entry(nothing.id()).row().outcome()).isEqualTo(Outcome.DISMISSED);
        assertThat(entry(nothing.id()).outcomeReason()).isEqualTo("Avfört av Karin R. Det är reklam.");
        assertThat(entry(again.id()).row().outcome()).isNull();
        assertThat(entry(again.id()).row().attempts())
                .as("tried before, so in a batch of its own")
                .isOne();
        assertThatThrownBy(() -> dismiss.dismiss(KARIN, Seen.of(other), "Reklam."))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> dismiss.dismiss(KARIN, Seen.of(entry(again.id())), "Reklam."))
                .isInstanceOf(RefusedException.class);
        ledger.conclude(again.id(), Conclusion.quarantined("Trasigt igen."));
        assertThatThrownBy(() -> dismiss.dismiss(KARIN, Seen.of(entry(again.id())), "  "))
                .hasMessage("Skriv varför meddelandet avförs.");
    }

    @Test
    void triesNothingAgainOfWhichOnlyTheHeaderIsHere() {
        LedgerEntry large = concluded(Conclusion.quarantined("Brevet är större än 150 MB."));

        assertThatThrownBy(() -> tryAgain.tryAgain(KARIN, Seen.of(large)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("ligger i brevlådan synpunkter@hv.example.");
        assertThat(entry(large.id()).row().outcome()).isEqualTo(Outcome.QUARANTINED);
        assertThat(decisions.of(KARIN.namnd(), large.id())).isEmpty();
        register.register(KARIN, Seen.of(large), READ, "Läst i brevlådan.");
        assertThat(entry(large.id()).row().outcome()).isEqualTo(Outcome.REGISTERED);
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

    /** As the bot leaves what it has been given and could do nothing with. */
    LedgerEntry tried(LedgerEntry entry) {
        jdbc.sql("update ledger set attempts = 3 where id = :id")
                .param("id", entry.id())
                .update();
        return entry(entry.id());
    }

    static List<String> atOnce(Callable<?> one, Callable<?> other) throws Exception {
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Future<String>> answers = Stream.<Callable<?>>of(one, other)
                    .map(work -> both.submit(() -> refusal(work)))
                    .toList();
            return Stream.of(answers.getFirst().get(), answers.getLast().get())
                    .filter(sentence -> !sentence.isEmpty())
                    .toList();
        }
    }

    static String refusal(Callable<?> work) throws Exception {
        try {
            work.call();
            return "";
        } catch (RefusedException refused) {
            return String.valueOf(refused.getMessage());
        }
    }
}
