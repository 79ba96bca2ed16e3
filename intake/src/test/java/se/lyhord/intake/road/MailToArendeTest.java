package se.lyhord.intake.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.lyhord.config.calendar.SvenskTid;
import se.lyhord.config.routine.people.Role;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.ArendePage;
import se.lyhord.register.arende.ArendePages;
import se.lyhord.register.arende.ArendeStatus;
import se.lyhord.register.arende.Confirmation;
import se.lyhord.register.arende.Inbox;
import se.lyhord.register.arende.InboxRow;
import se.lyhord.register.dispatch.DispatchState;
import se.lyhord.register.ledger.Balance;
import se.lyhord.register.ledger.LedgerPages;
import se.lyhord.register.ledger.Outcome;
import se.lyhord.register.verb.ConfirmArende;

/** The whole road, over real IMAP and SMTP and a real PostgreSQL. */
@RoadTest
class MailToArendeTest {
    private static final Account KARIN =
            new Account("karin", "hasselby-vallingby", "Karin R", Set.of(Role.REGISTRATOR));
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("sv"));
    private static final Duration SOON = Duration.ofSeconds(60);

    @Autowired
    TownMail town;

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

    @Test
    void aMailBecomesAnArendeIsAcknowledgedConfirmedAndRouted() throws Exception {
        town.deliver(Letters.swing("asa@brevlada.example", "gunga-1@brevlada.example"));

        InboxRow row = await().atMost(SOON)
                .until(() -> rowOf("asa@brevlada.example"), rows -> !rows.isEmpty())
                .getFirst();
        assertThat(row.title()).isEqualTo("Gungan är trasig");
        assertThat(row.suggestion().unit().best())
                .hasValueSatisfying(unit -> assertThat(unit.id()).isEqualTo("stadsmiljo"));

        MimeMessage bekraftelse = await().atMost(SOON)
                .until(() -> town.mailsOf("asa@brevlada.example"), mails -> !mails.isEmpty())
                .getFirst();
        assertThat(bekraftelse.getHeader("Auto-Submitted")).containsExactly("auto-replied");
        assertThat(bekraftelse.getHeader("In-Reply-To")).containsExactly("<gunga-1@brevlada.example>");
        assertThat(bekraftelse.getHeader("X-Auto-Response-Suppress")).containsExactly("DR, RN, NRN, OOF, AutoReply");
        assertThat(bekraftelse.getHeader("Return-Path")[0]).contains("studs-");
        assertThat(SentText.of(bekraftelse))
                .contains("LYH-")
                .doesNotContain("lekparken")
                .doesNotContain("Stadsmiljö");
        await().atMost(SOON).until(() -> town.inboxSize() == 0 && town.receivedSize() > 0);

        confirmArende.confirmAndRoute(
                KARIN, row.id(), new Confirmation("felanmalan", "boendemiljo", "stadsmiljo", List.of()));

        String diarienummer = String.valueOf(
                pages.page(KARIN.namnd(), row.id()).orElseThrow().arende().diarienummer());
        String copy = await().atMost(SOON)
                .until(() -> copiesOf(diarienummer), copies -> !copies.isEmpty())
                .getFirst();
        assertThat(copy).contains(DAY.format(row.arrivedAt().atZone(SvenskTid.ZONE)));
        assertThat(inbox.count(KARIN.namnd(), ArendeStatus.FORDELAT)).isPositive();
    }

    @Test
    void anAnswerToOurLetterIsAddedToItsArendeAndGetsNoSecondBekraftelse() throws Exception {
        town.deliver(Letters.swing("bo@brevlada.example", "gunga-2@brevlada.example"));
        MimeMessage bekraftelse = await().atMost(SOON)
                .until(() -> town.mailsOf("bo@brevlada.example"), mails -> !mails.isEmpty())
                .getFirst();
        InboxRow row = rowOf("bo@brevlada.example").getFirst();

        town.deliver("""
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
        assertThat(town.mailsOf("bo@brevlada.example")).hasSize(1);
    }

    @Test
    void anAutomaticAnswerAndACopyOfAMailOpenNothing() throws Exception {
        String swing = Letters.swing("cilla@brevlada.example", "gunga-3@brevlada.example");
        town.deliver(swing);
        town.deliver(swing);
        town.deliver(Letters.outOfOffice("dan@brevlada.example"));

        await().atMost(SOON).until(() -> "AUTOMATIC".equals(outcomeOf("borta-dan@brevlada.example")));
        assertThat(outcomesOf("gunga-3@brevlada.example")).containsExactly("REGISTERED", "DUPLICATE");
        assertThat(town.mailsOf("dan@brevlada.example")).isEmpty();
        assertThat(rowOf("cilla@brevlada.example")).hasSize(1);
    }

    @Test
    void aStrangersAnswerIsAMatterOfItsOwnUntilAPersonHasLooked() throws Exception {
        town.deliver(Letters.swing("frida@brevlada.example", "gunga-5@brevlada.example"));
        await().atMost(SOON).until(() -> !rowOf("frida@brevlada.example").isEmpty());
        long first = rowOf("frida@brevlada.example").getFirst().id();

        town.deliver("""
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
        assertThat(page.events().getFirst().event().sentence())
                .endsWith("Det kan höra till ett ärende som redan finns.");
        assertThat(jdbc.sql("select other from possible_follow_up where arende = :id")
                        .param("id", page.arende().id())
                        .query(Long.class)
                        .single())
                .isEqualTo(first);
    }

    @Test
    void theBooksBalance() throws Exception {
        town.deliver(Letters.swing("erik@brevlada.example", "gunga-4@brevlada.example"));

        await().atMost(SOON).until(() -> "REGISTERED".equals(outcomeOf("gunga-4@brevlada.example")));
        Balance balance = ledger.balance(KARIN.namnd());
        assertThat(balance.holds()).isTrue();
        assertThat(balance.of(Outcome.REGISTERED)).isPositive();
    }

    /** What the enhet has got of an ärende; it also gets the copies of other tests with the same mail server. */
    private List<String> copiesOf(String diarienummer) throws Exception {
        List<String> copies = new ArrayList<>();
        for (MimeMessage mail : town.mailsOf("stadsmiljo@hv.example")) {
            String text = SentText.of(mail);
            if (text.contains(diarienummer)) {
                copies.add(text);
            }
        }
        return copies;
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
