package se.lyhord.intake.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.lyhord.config.deadline.Duty;
import se.lyhord.intake.server.Dovecot;
import se.lyhord.intake.server.Postfix;
import se.lyhord.register.arende.ArendePage;
import se.lyhord.register.arende.ArendePages;
import se.lyhord.register.dispatch.DispatchState;

/** What a real Postfix reports of our letter, put into the mailbox by a real Dovecot, comes back to the letter's ärende. */
class PostfixBounceTest {
    private static final Duration SOON = Duration.ofSeconds(90);
    /** Gives the bekräftelse two days. */
    private static final String NAMND = "spanga-tensta";

    private static final String HERE = "asa@brevlada.example";
    private static final String NOWHERE = "finns-inte@brevlada.example";

    @TempDir
    Path home;

    @Test
    void aBekraftelseToAMailboxThatDoesNotExistComesBackAsWorkAndTheNextOneArrives() throws Exception {
        Dovecot.assumeHere();
        Postfix.assumeHere();
        try (Dovecot dovecot = Dovecot.start(Files.createDirectory(home.resolve("dovecot")), Dovecot.BY_PASSWORD);
                Postfix postfix = Postfix.startBefore(
                        dovecot, "hv.example", Files.createDirectory(home.resolve("postfix")), List.of(HERE));
                ConfigurableApplicationContext lyhord = start(dovecot.port(), postfix.port())) {
            deliver(dovecot, NOWHERE);
            await().atMost(SOON).until(() -> stateOfLetterTo(NOWHERE, lyhord).equals("RETURNED"));

            ArendePage page = pageOf(NOWHERE, lyhord);
            assertThat(page.letters()).singleElement().satisfies(letter -> {
                assertThat(letter.state()).isEqualTo(DispatchState.RETURNED);
                assertThat(letter.reason()).isEqualTo("Adressen finns inte.");
            });
            assertThat(page.events().getLast().event().sentence())
                    .isEqualTo("Bekräftelsen nådde inte fram. Adressen finns inte.");
            assertThat(page.frister())
                    .filteredOn(frist -> frist.duty() == Duty.BEKRAFTELSE)
                    .singleElement()
                    .satisfies(frist -> assertThat(frist.doneAt()).isNull());
            assertThat(page.messages()).hasSize(1);
            assertThat(outcomes(lyhord))
                    .containsExactly("REGISTERED", "AUTOMATIC " + page.arende().id());

            deliver(dovecot, HERE);

            await().atMost(SOON).until(() -> !postfix.mailsOf(HERE).isEmpty());
            assertThat(stateOfLetterTo(NOWHERE, lyhord)).isEqualTo("RETURNED");
        }
    }

    private ConfigurableApplicationContext start(int imapPort, int smtpPort) {
        return BotSettings.on(imapPort, smtpPort)
                .with("lyhord.data=" + home.resolve("data"), "lyhord.routine=" + NAMND)
                .start();
    }

    private static void deliver(Dovecot dovecot, String sender) throws Exception {
        dovecot.deliver(TownMail.BREVLADA, Letters.asSent(Letters.swing(sender, "fran-" + sender)));
    }

    private static String stateOfLetterTo(String recipient, ConfigurableApplicationContext lyhord) {
        return lyhord.getBean(JdbcClient.class)
                .sql("select coalesce(min(state), '') from dispatch where recipient = :recipient")
                .param("recipient", recipient)
                .query(String.class)
                .single();
    }

    private static List<String> outcomes(ConfigurableApplicationContext lyhord) {
        return lyhord.getBean(JdbcClient.class)
                .sql(
                        "select outcome || coalesce(' ' || case outcome when 'AUTOMATIC' then arende end, '') from ledger order by id")
                .query(String.class)
                .list();
    }

    private static ArendePage pageOf(String citizen, ConfigurableApplicationContext lyhord) {
        long arende = lyhord.getBean(JdbcClient.class)
                .sql("select id from arende where sender_address = :citizen")
                .param("citizen", citizen)
                .query(Long.class)
                .single();
        return lyhord.getBean(ArendePages.class).page(NAMND, arende).orElseThrow();
    }
}
