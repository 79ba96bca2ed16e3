package se.lyhord.intake.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.lyhord.intake.server.ForgetfulGate;
import se.lyhord.intake.server.Postfix;

/** Letters on their way through a real Postfix. */
class SendingTest {
    private static final Duration SOON = Duration.ofSeconds(90);
    private static final int CITIZENS = 8;

    @TempDir
    Path home;

    private TownMail town;
    private Postfix postfix;
    private ForgetfulGate gate;

    @BeforeEach
    void servers() throws IOException {
        Postfix.assumeHere();
        town = new TownMail();
        postfix = Postfix.start(Files.createDirectory(home.resolve("postfix")), citizens());
        gate = new ForgetfulGate(postfix.port());
    }

    @AfterEach
    void stop() throws IOException {
        if (postfix != null) {
            gate.close();
            postfix.close();
            town.close();
        }
    }

    private static List<String> citizens() {
        return IntStream.range(0, CITIZENS)
                .mapToObj(number -> "brev" + number + "@brevlada.example")
                .toList();
    }

    @Test
    void aYesThatIsLostSendsTheSameLetterTwiceAndRecordsItOnce() throws Exception {
        gate.forgetNextYes();
        try (ConfigurableApplicationContext lyhord = start()) {
            deliverFromAll();

            awaitAllSent(lyhord);
        }

        assertThat(gate.forgotten()).isEqualTo(1);
        // Postfix has taken them all; it lays them into the mailboxes in its own time.
        List<List<MimeMessage>> letters =
                await().atMost(SOON).until(this::lettersOfEach, each -> size(each) > CITIZENS);
        assertThat(letters).allSatisfy(got -> assertThat(got)
                .extracting(SendingTest::withoutTrace)
                .containsOnly(withoutTrace(got.getFirst())));
        assertThat(size(letters)).isEqualTo(CITIZENS + 1);
    }

    @Test
    void anAddressThatIsRefusedIsLeftToAPersonAndOneThatIsBusyIsTriedAgain() throws Exception {
        try (ConfigurableApplicationContext lyhord = start()) {
            town.deliver(Letters.swing("svarar-550-5-1-1@brevlada.example", "nej@brevlada.example"));
            town.deliver(Letters.swing("svarar-450-4-2-1@brevlada.example", "sedan@brevlada.example"));

            JdbcClient jdbc = lyhord.getBean(JdbcClient.class);
            await().atMost(SOON).untilAsserted(() -> {
                assertThat(state(jdbc, "svarar-550-5-1-1@brevlada.example")).isEqualTo("FAILED 1");
                assertThat(state(jdbc, "svarar-450-4-2-1@brevlada.example")).matches("(PLANNED|SENDING) [1-9]");
            });
        }
    }

    private List<List<MimeMessage>> lettersOfEach() throws Exception {
        List<List<MimeMessage>> letters = new ArrayList<>();
        for (String citizen : citizens()) {
            letters.add(postfix.mailsOf(citizen));
        }
        return letters;
    }

    private static int size(List<List<MimeMessage>> letters) {
        return letters.stream().mapToInt(List::size).sum();
    }

    private static String state(JdbcClient jdbc, String recipient) {
        return jdbc.sql("select coalesce(min(state || ' ' || attempts), '') from dispatch where recipient = :recipient")
                .param("recipient", recipient)
                .query(String.class)
                .single();
    }

    private void deliverFromAll() throws Exception {
        for (String citizen : citizens()) {
            town.deliver(Letters.swing(citizen, "fran-" + citizen));
        }
    }

    private static void awaitAllSent(ConfigurableApplicationContext lyhord) {
        JdbcClient jdbc = lyhord.getBean(JdbcClient.class);
        await().atMost(SOON)
                .until(() -> jdbc.sql("select count(*) from dispatch where state = 'SENT'")
                                .query(Integer.class)
                                .single()
                        == CITIZENS);
    }

    /** The letter as we made it: what Postfix has put above it differs each time. */
    private static String withoutTrace(MimeMessage mail) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            mail.writeTo(bytes, new String[] {"Received", "Delivered-To", "X-Original-To", "Return-Path"});
            return bytes.toString(StandardCharsets.UTF_8);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private ConfigurableApplicationContext start() {
        return BotSettings.on(town.imapPort(), gate.port())
                .with("lyhord.data=" + home.resolve("data"))
                .start();
    }
}
