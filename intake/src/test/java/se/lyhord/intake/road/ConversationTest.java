package se.lyhord.intake.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import se.lyhord.config.routine.people.Role;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Confirmation;
import se.lyhord.register.conversation.Author;
import se.lyhord.register.conversation.CitizensDoor;
import se.lyhord.register.conversation.FirstMessage;
import se.lyhord.register.conversation.LaterMessage;
import se.lyhord.register.conversation.Line;
import se.lyhord.register.conversation.SendReceipt;
import se.lyhord.register.conversation.Stage;
import se.lyhord.register.conversation.key.Code;
import se.lyhord.register.conversation.key.SendKey;
import se.lyhord.register.ledger.LedgerEntries;
import se.lyhord.register.ledger.LedgerEntry;
import se.lyhord.register.ledger.RawMessage;
import se.lyhord.register.redecide.Seen;
import se.lyhord.register.redecide.TryMessageAgain;
import se.lyhord.register.verb.AnswerArende;
import se.lyhord.register.verb.ConfirmArende;
import se.lyhord.register.verb.MakeVoid;

/** What a citizen writes with a code follows the conversation, from the first message to the answer and after it. */
@RoadTest
@Import(FaultyClassifier.class)
@TestPropertySource(properties = "lyhord.intake.attempts=2")
class ConversationTest {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Account KARIN =
            new Account("karin", "hasselby-vallingby", "Karin R", Set.of(Role.REGISTRATOR));

    @Autowired
    CitizensDoor door;

    @Autowired
    LedgerEntries entries;

    @Autowired
    ConfirmArende confirmArende;

    @Autowired
    AnswerArende answerArende;

    @Autowired
    MakeVoid makeVoid;

    @Autowired
    TryMessageAgain tryAgain;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Test
    void bringsTheAnswerToSomebodyWhoLeftOnlyACodeAndTheReplyToTheArende() {
        SendReceipt first = send("Lampan i tunneln är trasig.");
        long arende = arendeOf(first);
        confirm(arende);

        answerArende.byLetter(KARIN, arende, "Lampan är bytt.");
        await().atMost(SOON)
                .until(() -> letters(first.code()).stream().anyMatch(text -> text.contains("Lampan är bytt.")));
        SendReceipt thanks = write(first.code(), "Tack, nu lyser den.", false);

        assertThat(arendeOf(thanks)).isEqualTo(arende);
        assertThat(entry(thanks).row().outcome()).hasToString("FOLLOW_UP");
        assertThat(door.read(first.code()).orElseThrow().stage()).isEqualTo(Stage.ANSWERED);
        assertThat(alarms(arende, "MESSAGE")).singleElement().asString().contains("Ett nytt meddelande har kommit");
    }

    @Test
    void callsTheRegistratorWhenTheAnswerWasNotGood() {
        SendReceipt first = send("Sanden i lekparken är smutsig.");
        long arende = arendeOf(first);
        confirm(arende);
        answerArende.byLetter(KARIN, arende, "Sanden är bytt.");

        SendReceipt later = write(first.code(), "Sanden är lika smutsig som förut.", true);

        assertThat(arendeOf(later)).isEqualTo(arende);
        await().atMost(SOON).untilAsserted(() -> assertThat(alarms(arende, "DISSATISFIED"))
                .singleElement()
                .asString()
                .startsWith("Den som skrev är inte nöjd. Läs meddelandet."));
        assertThat(alarms(arende, "MESSAGE")).isEmpty();
        arendeOf(write(first.code(), "Tack i alla fall.", false));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(alarms(arende, "MESSAGE")).hasSize(1));
        assertThat(alarms(arende, "DISSATISFIED")).hasSize(1);
        assertThat(door.read(first.code()).orElseThrow().satisfied()).isFalse();
    }

    @Test
    void joinsAFirstMessageThatWasQuarantinedToWhatWasWrittenAfterIt() {
        SendReceipt broken = send(FaultyClassifier.BREAK);
        SendReceipt later = write(broken.code(), "Det gäller gungan.", false);

        long arende = arendeOf(later);
        await().atMost(SOON).until(() -> outcome(broken).equals("QUARANTINED"));
        mend(broken);
        tryAgain.tryAgain(KARIN, Seen.of(entry(broken)));

        assertThat(outcome(later)).isEqualTo("REGISTERED");
        assertThat(arendeOf(broken)).isEqualTo(arende);
        assertThat(outcome(broken)).isEqualTo("FOLLOW_UP");
        assertThat(door.read(broken.code()).orElseThrow().reference()).isEqualTo(broken.reference());
    }

    @Test
    void opensAnotherArendeWhenTheFirstWasMadeVoid() {
        SendReceipt first = send("Det här är ett test.");
        long mistaken = arendeOf(first);
        makeVoid.makeVoid(KARIN, mistaken, "Det var ett test.");

        SendReceipt later = write(first.code(), "Men nu är bänken trasig.", false);

        assertThat(arendeOf(later)).isNotEqualTo(mistaken);
        assertThat(outcome(later)).isEqualTo("REGISTERED");
        assertThat(door.read(first.code()).orElseThrow().stage()).isEqualTo(Stage.RECEIVED);
    }

    /** As if the program had learnt to read it. */
    private void mend(SendReceipt receipt) {
        jdbc.sql("update ledger set raw = :raw where id = :id")
                .param("raw", raw("Gungan är trasig.").bytes())
                .param("id", entry(receipt).id())
                .update();
    }

    private void confirm(long arende) {
        confirmArende.confirmAndRoute(
                KARIN, arende, new Confirmation("klagomal", "boendemiljo", "stadsmiljo", List.of()));
    }

    private SendReceipt send(String text) {
        return door.send(
                new FirstMessage(KARIN.namnd(), clock.instant(), raw(text), SendKey.random(), "sv", false, text));
    }

    private SendReceipt write(Code code, String text, boolean dissatisfied) {
        return door.write(code, new LaterMessage(clock.instant(), text, raw(text), SendKey.random(), dissatisfied))
                .orElseThrow();
    }

    private static RawMessage raw(String text) {
        return new RawMessage("{\"text\": \"%s\"}".formatted(text).getBytes(StandardCharsets.UTF_8));
    }

    private long arendeOf(SendReceipt receipt) {
        return await().atMost(SOON)
                .until(() -> Optional.ofNullable(entry(receipt).row().arende()), Optional::isPresent)
                .orElseThrow();
    }

    private String outcome(SendReceipt receipt) {
        return String.valueOf(entry(receipt).row().outcome());
    }

    private LedgerEntry entry(SendReceipt receipt) {
        long id = jdbc.sql("select id from ledger where reference = :reference")
                .param("reference", receipt.reference().text())
                .query(Long.class)
                .single();
        return entries.find(KARIN.namnd(), id).orElseThrow();
    }

    private List<String> letters(Code code) {
        return door.read(code).orElseThrow().lines().stream()
                .filter(line -> line.author() == Author.LETTER)
                .map(Line::text)
                .toList();
    }

    private List<String> alarms(long arende, String cause) {
        return jdbc.sql("select sentence from alarm where arende = :arende and cause = :cause and settled_at is null")
                .param("arende", arende)
                .param("cause", cause)
                .query(String.class)
                .list();
    }
}
