package se.lyhord.intake.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import se.lyhord.config.routine.Role;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.ArendePage;
import se.lyhord.register.arende.ArendePages;
import se.lyhord.register.arende.ArendeStatus;
import se.lyhord.register.arende.Confirmation;
import se.lyhord.register.arende.Inbox;
import se.lyhord.register.arende.InboxRow;
import se.lyhord.register.arende.IncomingMessage;
import se.lyhord.register.arende.PassedOn;
import se.lyhord.register.dispatch.DispatchState;
import se.lyhord.register.ledger.Balance;
import se.lyhord.register.ledger.LedgerPages;
import se.lyhord.register.ledger.Outcome;
import se.lyhord.register.verb.ConfirmArende;

/** The whole road, over real IMAP and SMTP and a real PostgreSQL. */
@SpringBootTest(
        classes = IntakeAlone.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "lyhord.data=target/road-test/${random.uuid}")
class MailToArendeTest {
    private static final TownMail TOWN = new TownMail();
    private static final Account KARIN =
            new Account("karin", "hasselby-vallingby", "Karin R", Set.of(Role.REGISTRATOR));
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("sv"));
    private static final Duration SOON = Duration.ofSeconds(20);

    @Autowired
    Inbox inbox;

    @Autowired
    ArendePages pages;

    @Autowired
    ConfirmArende confirmArende;

    @Autowired
    LedgerPages ledger;

    @Autowired
    JdbcClient jdbc;

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry registry) {
        TOWN.describeTo(registry);
    }

    @AfterAll
    static void close() {
        TOWN.close();
    }

    @Test
    void aMailBecomesAnArendeIsAcknowledgedConfirmedAndRouted() throws Exception {
        TOWN.deliver(Letters.swing("asa@brevlada.example", "gunga-1@brevlada.example"));

        InboxRow row = await().atMost(SOON)
                .until(() -> rowOf("asa@brevlada.example"), rows -> !rows.isEmpty())
                .getFirst();
        assertThat(row.title()).isEqualTo("Gungan är trasig");
        assertThat(row.suggestion().unit().best())
                .hasValueSatisfying(unit -> assertThat(unit.id()).isEqualTo("stadsmiljo"));

        MimeMessage bekraftelse = await().atMost(SOON)
                .until(() -> TOWN.mailsOf("asa@brevlada.example"), mails -> !mails.isEmpty())
                .getFirst();
        assertThat(bekraftelse.getHeader("Auto-Submitted")).containsExactly("auto-replied");
        assertThat(bekraftelse.getHeader("In-Reply-To")).containsExactly("<gunga-1@brevlada.example>");
        assertThat(bekraftelse.getHeader("X-Auto-Response-Suppress")).containsExactly("DR, RN, NRN, OOF, AutoReply");
        assertThat(bekraftelse.getHeader("Return-Path")[0]).contains("studs-");
        assertThat(SentText.of(bekraftelse))
                .contains("LYH-")
                .doesNotContain("lekparken")
                .doesNotContain("Stadsmiljö");
        await().atMost(SOON).until(() -> TOWN.inboxSize() == 0 && TOWN.receivedSize() > 0);

        confirmArende.confirmAndRoute(
                KARIN, row.id(), new Confirmation("felanmalan", "boendemiljo", "stadsmiljo", List.of()));

        MimeMessage copy = await().atMost(SOON)
                .until(() -> TOWN.mailsOf("stadsmiljo@hv.example"), mails -> !mails.isEmpty())
                .getFirst();
        assertThat(SentText.of(copy))
                .contains(DAY.format(row.arrivedAt().atZone(ZoneId.of("Europe/Stockholm"))))
                .contains(String.valueOf(pages.page(KARIN.namnd(), row.id())
                        .orElseThrow()
                        .arende()
                        .diarienummer()));
        assertThat(inbox.count(KARIN.namnd(), ArendeStatus.FORDELAT)).isPositive();
    }

    @Test
    void anAnswerToOurLetterIsAddedToItsArendeAndGetsNoSecondBekraftelse() throws Exception {
        TOWN.deliver(Letters.swing("bo@brevlada.example", "gunga-2@brevlada.example"));
        MimeMessage bekraftelse = await().atMost(SOON)
                .until(() -> TOWN.mailsOf("bo@brevlada.example"), mails -> !mails.isEmpty())
                .getFirst();
        InboxRow row = rowOf("bo@brevlada.example").getFirst();

        TOWN.deliver("""
                From: bo@brevlada.example
                To: synpunkter@hv.example
                Subject: Sv: Tack
                Message-ID: <svar-2@brevlada.example>
                In-Reply-To: %s

                Den är lagad nu, tack!
                """.formatted(bekraftelse.getMessageID()));

        await().atMost(SOON)
                .until(() -> pages.page(KARIN.namnd(), row.id())
                                .orElseThrow()
                                .messages()
                                .size()
                        == 2);
        assertThat(outcomeOf("svar-2@brevlada.example")).isEqualTo(Outcome.FOLLOW_UP.name());
        assertThat(TOWN.mailsOf("bo@brevlada.example")).hasSize(1);
    }

    @Test
    void aMailThatAColleaguePassesOnIsTheCitizens() throws Exception {
        TOWN.deliver("""
                From: Anna Ek <anna.ek@hv.example>
                To: synpunkter@hv.example
                Subject: VB: Hissen
                Message-ID: <vb-7@hv.example>
                Content-Type: text/plain; charset=utf-8

                Registrera gärna.

                Från: Olle Berg <olle@brevlada.example>
                Skickat: den 2 november 2026 18:30
                Till: Anna Ek <anna.ek@hv.example>
                Ämne: Hissen

                Hissen har stått i en vecka.
                """);

        await().atMost(SOON).until(() -> !TOWN.mailsOf("olle@brevlada.example").isEmpty());
        IncomingMessage message = pages.page(
                        KARIN.namnd(), rowOf("olle@brevlada.example").getFirst().id())
                .orElseThrow()
                .messages()
                .getFirst()
                .message();
        assertThat(message.newText()).isEqualTo("Hissen har stått i en vecka.");
        assertThat(message.body()).contains("Registrera gärna.", "Från: Olle Berg");
        assertThat(message.passedOn()).isEqualTo(new PassedOn("anna.ek@hv.example", "Registrera gärna."));
        assertThat(TOWN.mailsOf("anna.ek@hv.example")).isEmpty();
    }

    @Test
    void anAutomaticAnswerAndACopyOfAMailOpenNothing() throws Exception {
        String swing = Letters.swing("cilla@brevlada.example", "gunga-3@brevlada.example");
        TOWN.deliver(swing);
        TOWN.deliver(swing);
        TOWN.deliver(Letters.outOfOffice("dan@brevlada.example"));

        await().atMost(SOON).until(() -> "AUTOMATIC".equals(outcomeOf("borta-dan@brevlada.example")));
        assertThat(outcomesOf("gunga-3@brevlada.example")).containsExactly("REGISTERED", "DUPLICATE");
        assertThat(TOWN.mailsOf("dan@brevlada.example")).isEmpty();
        assertThat(rowOf("cilla@brevlada.example")).hasSize(1);
    }

    @Test
    void aStrangersAnswerIsAMatterOfItsOwnUntilAPersonHasLooked() throws Exception {
        TOWN.deliver(Letters.swing("frida@brevlada.example", "gunga-5@brevlada.example"));
        await().atMost(SOON).until(() -> !rowOf("frida@brevlada.example").isEmpty());
        long first = rowOf("frida@brevlada.example").getFirst().id();

        TOWN.deliver("""
                From: granne@brevlada.example
                To: synpunkter@hv.example
                Subject: Sv: Gungan
                Message-ID: <granne-5@brevlada.example>
                In-Reply-To: <gunga-5@brevlada.example>

                Jag har också sett den.
                """);

        await().atMost(SOON).until(() -> !rowOf("granne@brevlada.example").isEmpty());
        ArendePage page = pages.page(
                        KARIN.namnd(),
                        rowOf("granne@brevlada.example").getFirst().id())
                .orElseThrow();
        assertThat(page.letters()).singleElement().satisfies(letter -> {
            assertThat(letter.state()).isEqualTo(DispatchState.MANUAL);
            assertThat(letter.letter().recipient()).isEqualTo("granne@brevlada.example");
        });
        assertThat(page.events().getFirst().event().sentence()).contains("/arende/" + first);
    }

    @Test
    void theBooksBalance() throws Exception {
        TOWN.deliver(Letters.swing("erik@brevlada.example", "gunga-4@brevlada.example"));

        await().atMost(SOON).until(() -> "REGISTERED".equals(outcomeOf("gunga-4@brevlada.example")));
        Balance balance = ledger.balance(KARIN.namnd());
        assertThat(balance.holds()).isTrue();
        assertThat(balance.of(Outcome.REGISTERED)).isPositive();
    }

    private List<InboxRow> rowOf(String sender) {
        return inbox.page(KARIN.namnd(), ArendeStatus.INKOMMET, 0, 100).stream()
                .filter(row -> sender.equals(row.sender().address()))
                .toList();
    }

    private String outcomeOf(String messageId) {
        return outcomesOf(messageId).stream().findFirst().orElse("");
    }

    private List<String> outcomesOf(String messageId) {
        return jdbc.sql("select coalesce(outcome, '') from ledger where message_id = :id order by id")
                .param("id", messageId)
                .query(String.class)
                .list();
    }
}
