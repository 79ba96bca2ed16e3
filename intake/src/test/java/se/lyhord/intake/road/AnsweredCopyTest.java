package se.lyhord.intake.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.lyhord.config.routine.people.Role;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.ArendePage;
import se.lyhord.register.arende.ArendePages;
import se.lyhord.register.arende.ArendeStatus;
import se.lyhord.register.arende.Confirmation;
import se.lyhord.register.proposal.ProposedAnswer;
import se.lyhord.register.proposal.ProposedAnswers;
import se.lyhord.register.verb.ConfirmArende;
import se.lyhord.register.verb.TakeProposedAnswer;

/** An enhet replies to the mail with its copy, over real IMAP and SMTP. */
@RoadTest
class AnsweredCopyTest {
    private static final String NAMND = "hasselby-vallingby";
    private static final String ENHET = "stadsmiljo@hv.example";
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final Account REGISTRATOR = new Account("rut", NAMND, "Rut R", Set.of(Role.REGISTRATOR));

    @Autowired
    TownMail town;

    @Autowired
    ConfirmArende confirmArende;

    @Autowired
    TakeProposedAnswer take;

    @Autowired
    ProposedAnswers proposals;

    @Autowired
    ArendePages pages;

    @Autowired
    JdbcClient jdbc;

    @Test
    void becomesAProposedAnswerThatGoesToTheCitizenWhenAPersonSendsIt() throws Exception {
        long arende = routed("vega@brevlada.example");

        town.deliver(
                reply(copyOf(arende), "Authentication-Results: mx.hv.example; dmarc=pass header.from=hv.example\n"));

        ProposedAnswer proposed = await().atMost(SOON)
                .until(() -> proposals.open(arende), found -> !found.isEmpty())
                .getFirst();
        assertThat(proposed.words()).isEqualTo("Gungan lagades i dag.");
        assertThat(proposed.sender()).isEqualTo(ENHET);
        assertThat(page(arende).messages()).hasSize(1);
        assertThat(page(arende).arende().status()).isEqualTo(ArendeStatus.FORDELAT);
        assertThat(lettersTo("vega@brevlada.example")).doesNotContain("SVAR");
        assertThat(lettersTo(ENHET)).doesNotContain("BEKRAFTELSE");

        take.send(REGISTRATOR, arende, proposed.id(), proposed.words());

        assertThat(page(arende).letters().getLast().letter().body()).contains("Gungan lagades i dag.");
        assertThat(lettersTo("vega@brevlada.example")).contains("SVAR");
        assertThat(proposals.open(arende)).isEmpty();
    }

    @Test
    void isOnlyAMessageInTheArendeWhereOurServerDoesNotVouchForIt() throws Exception {
        long arende = routed("viggo@brevlada.example");

        town.deliver(reply(copyOf(arende), ""));

        await().atMost(SOON).until(() -> page(arende).messages().size() == 2);
        assertThat(proposals.open(arende)).isEmpty();
        assertThat(lettersTo(ENHET)).doesNotContain("BEKRAFTELSE");
        assertThat(jdbc.sql("select count(*) from arende where sender_address = :enhet")
                        .param("enhet", ENHET)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private long routed(String citizen) throws Exception {
        town.deliver(Letters.swing(citizen, "gunga-" + citizen));
        long arende = await().atMost(SOON)
                .until(() -> arendenOf(citizen), found -> !found.isEmpty())
                .getFirst();
        confirmArende.confirmAndRoute(
                REGISTRATOR, arende, new Confirmation("klagomal", "utforande", "stadsmiljo", List.of()));
        return arende;
    }

    private List<Long> arendenOf(String citizen) {
        return jdbc.sql("select id from arende where sender_address = :citizen")
                .param("citizen", citizen)
                .query(Long.class)
                .list();
    }

    /** Message-ID of the copy that the enhet has got. */
    private String copyOf(long arende) {
        String id = jdbc.sql("select message_id from dispatch where arende = :arende and kind = 'KOPIA_TILL_ENHET'")
                .param("arende", arende)
                .query(String.class)
                .single();
        await().atMost(SOON).until(() -> isAmong(town.mailsOf(ENHET), id));
        return id;
    }

    private static boolean isAmong(List<MimeMessage> mails, String id) throws MessagingException {
        for (MimeMessage mail : mails) {
            if (id.equals(mail.getMessageID())) {
                return true;
            }
        }
        return false;
    }

    private static String reply(String copy, String headers) {
        return """
                %sFrom: Stadsmiljö <%s>
                To: synpunkter@hv.example
                Subject: SV: Kopia
                Message-ID: <sv-%s
                In-Reply-To: %s
                References: %s
                Content-Type: text/plain; charset=utf-8

                Gungan lagades i dag.

                > Ett nytt ärende har kommit.
                """.formatted(headers, ENHET, copy.substring(1), copy, copy);
    }

    private List<String> lettersTo(String address) {
        return jdbc.sql("select kind from dispatch where recipient = :address")
                .param("address", address)
                .query(String.class)
                .list();
    }

    private ArendePage page(long arende) {
        return pages.page(NAMND, arende).orElseThrow();
    }
}
