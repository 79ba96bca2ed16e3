package se.lyhord.intake.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.config.routine.people.Role;
import se.lyhord.intake.handle.ReadAgain;
import se.lyhord.intake.handle.ReadOnceMore;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.ArendePage;
import se.lyhord.register.arende.ArendePages;
import se.lyhord.register.arende.ArendeStatus;
import se.lyhord.register.dispatch.DispatchState;
import se.lyhord.register.ledger.Arrival;
import se.lyhord.register.ledger.Channel;
import se.lyhord.register.ledger.Ledger;
import se.lyhord.register.ledger.LedgerEntries;
import se.lyhord.register.ledger.LedgerEntry;
import se.lyhord.register.ledger.MailboxPosition;
import se.lyhord.register.ledger.Outcome;
import se.lyhord.register.ledger.RawMessage;
import se.lyhord.register.redecide.AddMessage;
import se.lyhord.register.redecide.KeepMessage;
import se.lyhord.register.redecide.PossibleFollowUp;
import se.lyhord.register.redecide.PossibleFollowUps;
import se.lyhord.register.redecide.RegisterMessage;
import se.lyhord.register.redecide.Seen;

/** What a registrator decides about messages whose bytes are read once more. */
@RoadTest
class ReadAgainTest {
    private static final Account KARIN =
            new Account("karin", "hasselby-vallingby", "Karin R", Set.of(Role.REGISTRATOR));
    private static final Duration SOON = Duration.ofSeconds(60);

    @Autowired
    TownMail town;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Ledger ledger;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    LedgerEntries entries;

    @Autowired
    ReadAgain readAgain;

    @Autowired
    RegisterMessage register;

    @Autowired
    AddMessage add;

    @Autowired
    KeepMessage keep;

    @Autowired
    PossibleFollowUps possible;

    @Autowired
    ArendePages pages;

    @Test
    void whatWasTakenForAMachinesIsReadAgainWithItsSignsAndRegistered() throws Exception {
        town.deliver(Letters.outOfOffice("hedda@brevlada.example"));
        LedgerEntry seen = concluded("borta-hedda@brevlada.example", Outcome.AUTOMATIC);

        ReadOnceMore read = readAgain.read(seen);
        Arende arende = register.register(KARIN, Seen.of(seen), read.message(), "Hon ber om svar på en fråga.");

        assertThat(read.signs()).isNotEmpty().allSatisfy(sign -> assertThat(sign)
                .endsWith("."));
        assertThat(read.message().newText()).contains("semester");
        assertThat(arende.sender().address()).isEqualTo("hedda@brevlada.example");
        assertThat(arende.arrivedAt()).isEqualTo(seen.row().arrivedAt());
        assertThat(page(arende.id()).letters()).singleElement().satisfies(letter -> assertThat(
                        letter.letter().inReplyTo())
                .isEqualTo("<borta-hedda@brevlada.example>"));
    }

    @Test
    void aStrangersAnswerIsAPossibleFollowUpAndIsJoinedFromItsBytes() throws Exception {
        town.deliver(Letters.swing("ines@brevlada.example", "gunga-90@brevlada.example"));
        LedgerEntry first = concluded("gunga-90@brevlada.example", Outcome.REGISTERED);
        town.deliver("""
                From: olle@brevlada.example
                To: synpunkter@hv.example
                Subject: Sv: Gungan
                Message-ID: <granne-90@brevlada.example>
                In-Reply-To: <gunga-90@brevlada.example>

                Jag har också sett den.
                """);
        LedgerEntry stranger = concluded("granne-90@brevlada.example", Outcome.REGISTERED);

        PossibleFollowUp noted = possible.find(KARIN.namnd(), stranger.id()).orElseThrow();
        add.add(
                KARIN,
                Seen.of(stranger),
                noted.other(),
                readAgain.read(stranger).message(),
                "Samma gunga.");

        assertThat(noted.other()).isEqualTo(first.row().arende());
        assertThat(page(noted.other()).messages()).hasSize(2).last().satisfies(message -> assertThat(
                        message.message().newText())
                .contains("Jag har också sett den."));
        assertThat(page(noted.arende()).arende().status()).isEqualTo(ArendeStatus.MAKULERAT);
    }

    @Test
    void aStrangersAnswerThatIsAnArendeOfItsOwnGetsTheBekraftelseThatWaited() throws Exception {
        town.deliver(Letters.swing("ines@brevlada.example", "gunga-91@brevlada.example"));
        concluded("gunga-91@brevlada.example", Outcome.REGISTERED);
        town.deliver("""
                From: olga@brevlada.example
                To: synpunkter@hv.example
                Subject: Sv: Gungan
                Message-ID: <granne-91@brevlada.example>
                In-Reply-To: <gunga-91@brevlada.example>

                Hos oss är det rutschkanan.
                """);
        LedgerEntry stranger = concluded("granne-91@brevlada.example", Outcome.REGISTERED);
        long own = Objects.requireNonNull(stranger.row().arende());
        DispatchState before = page(own).letters().getFirst().state();

        keep.keep(KARIN, Seen.of(stranger), readAgain.read(stranger).message().objection());

        assertThat(before).isEqualTo(DispatchState.MANUAL);
        await().atMost(SOON).untilAsserted(() -> assertThat(page(own).letters())
                .singleElement()
                .satisfies(letter -> assertThat(letter.state()).isEqualTo(DispatchState.SENT)));
    }

    @Test
    void whatEndsTheProcessIsShownAsItsBareText() {
        long id = deadly("Subject: Bj\u00f6rken\r\n\r\nDen \u0000faller.\r\n");
        await().atMost(SOON).until(() -> entry(id).row().outcome() == Outcome.QUARANTINED);

        ReadOnceMore read = readAgain.read(entry(id));
        Arende arende = register.register(KARIN, Seen.of(entry(id)), read.message(), "Det går att läsa.");

        assertThat(read.whole()).isFalse();
        assertThat(read.message().body()).isEqualTo("Subject: Björken\n\nDen faller.");
        assertThat(arende.title()).startsWith("Subject: Björken");
        assertThat(entry(id).row().outcome()).isEqualTo(Outcome.REGISTERED);
    }

    /** Records a message that has ended the process again and again; the bot sees it no earlier. */
    private long deadly(String mail) {
        return Objects.requireNonNull(transaction.execute(status -> {
            long id = ledger.record(new Arrival(
                            KARIN.namnd(),
                            Channel.MAIL,
                            new MailboxPosition("synpunkter@hv.example/INBOX", 8, System.nanoTime()),
                            Instant.parse("2026-11-20T08:00:00Z"),
                            new RawMessage(mail.getBytes(StandardCharsets.ISO_8859_1))))
                    .id();
            jdbc.sql("update ledger set attempts = 99 where id = :id")
                    .param("id", id)
                    .update();
            return id;
        }));
    }

    private LedgerEntry concluded(String messageId, Outcome outcome) {
        return entry(await().atMost(SOON)
                .until(
                        () -> jdbc.sql("select id from ledger where message_id = :id and outcome = :outcome")
                                .param("id", messageId)
                                .param("outcome", outcome.name())
                                .query(Long.class)
                                .optional(),
                        found -> found.isPresent())
                .orElseThrow());
    }

    private LedgerEntry entry(long id) {
        return entries.find(KARIN.namnd(), id).orElseThrow();
    }

    private ArendePage page(long id) {
        return pages.page(KARIN.namnd(), id).orElseThrow();
    }
}
