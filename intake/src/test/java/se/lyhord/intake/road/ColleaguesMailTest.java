package se.lyhord.intake.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.lyhord.register.arende.ArendePage;
import se.lyhord.register.arende.ArendePages;
import se.lyhord.register.arende.IncomingMessage;
import se.lyhord.register.arende.PassedOn;

/** What a colleague passes on is the citizen's. */
@RoadTest
class ColleaguesMailTest {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final PassedOn BY_ANNA = new PassedOn("anna.ek@hv.example", "Registrera gärna.");

    @Autowired
    TownMail town;

    @Autowired
    ArendePages pages;

    @Autowired
    JdbcClient jdbc;

    @Test
    void theCitizenIsTheSenderAndGetsTheBekraftelse() throws Exception {
        town.deliver(passedOn("holger@brevlada.example", "", "Hissen har stått i en vecka."));

        await().atMost(SOON)
                .until(() -> !town.mailsOf("holger@brevlada.example").isEmpty());
        IncomingMessage message =
                pageOf("holger@brevlada.example").messages().getFirst().message();
        assertThat(message.newText()).isEqualTo("Hissen har stått i en vecka.");
        assertThat(message.body()).contains("Registrera gärna.", "Från: Holger Berg");
        assertThat(message.passedOn()).isEqualTo(BY_ANNA);
        assertThat(town.mailsOf("anna.ek@hv.example")).isEmpty();
    }

    @Test
    void anAnswerToOurLetterIsAddedToTheCitizensArendeAndGetsNoSecondBekraftelse() throws Exception {
        town.deliver(Letters.swing("lotta@brevlada.example", "gunga-lotta@brevlada.example"));
        String letter = await().atMost(SOON)
                .until(() -> town.mailsOf("lotta@brevlada.example"), mails -> !mails.isEmpty())
                .getFirst()
                .getMessageID();

        town.deliver(passedOn("lotta@brevlada.example", "References: " + letter + "\n", "Gungan är borta nu."));

        await().atMost(SOON)
                .until(() -> pageOf("lotta@brevlada.example").messages().size() == 2);
        ArendePage page = pageOf("lotta@brevlada.example");
        IncomingMessage added = page.messages().getLast().message();
        assertThat(added.newText()).isEqualTo("Gungan är borta nu.");
        assertThat(added.passedOn()).isEqualTo(BY_ANNA);
        assertThat(page.letters()).hasSize(1);
        assertThat(town.mailsOf("lotta@brevlada.example")).hasSize(1);
    }

    private static String passedOn(String citizen, String headers, String text) {
        return """
                From: Anna Ek <anna.ek@hv.example>
                To: synpunkter@hv.example
                Subject: VB: Hej
                Message-ID: <vb-%1$s@hv.example>
                Content-Type: text/plain; charset=utf-8
                %2$s
                Registrera gärna.

                Från: Holger Berg <%1$s>
                Skickat: den 2 november 2026 18:30
                Till: Anna Ek <anna.ek@hv.example>
                Ämne: Hej

                %3$s
                """.formatted(citizen, headers, text);
    }

    private ArendePage pageOf(String citizen) {
        List<Long> arenden = jdbc.sql("select id from arende where sender_address = :citizen")
                .param("citizen", citizen)
                .query(Long.class)
                .list();
        assertThat(arenden).hasSize(1);
        return pages.page("hasselby-vallingby", arenden.getFirst()).orElseThrow();
    }
}
