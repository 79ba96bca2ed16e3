package se.lyhord.intake.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import se.lyhord.intake.read.Mails;
import se.lyhord.intake.read.ReadMessage;

/** A reply to the mail that carried an enhet's copy. */
class ColleaguesReplyTest {
    private static final OwnMail OWN = new OwnMail(
            TwoArenden.OWN.addresses(),
            TwoArenden.OWN.staffDomains(),
            TwoArenden.OWN.diarienummer(),
            TwoArenden.OWN.bounces(),
            Set.of("mx.namnd.example"));
    private static final String VOUCHED =
            "Authentication-Results: mx.namnd.example; dmarc=pass header.from=namnd.example\n";
    private static final String PARK = "From: Parkenheten <park@namnd.example>\n";

    private final Triager triager = new Triager(OWN, new TwoArenden());

    @Test
    void proposesTheAnswerWhereOurServerVouchesForTheEnhet() {
        ReadMessage mail = mail(VOUCHED + PARK, "Vi har klippt gräset.");

        Triage triage = triager.triage(mail, "ny");

        assertThat(triage).isInstanceOfSatisfying(Triage.ProposedAnswer.class, proposed -> {
            assertThat(proposed.arende()).isEqualTo("18");
            assertThat(proposed.by().address()).isEqualTo("park@namnd.example");
        });
        assertThat(triager.acknowledgement(mail, triage).acknowledge()).isFalse();
    }

    @Test
    void isOnlyAMessageWhereNobodyOrSomebodyElseVouches() {
        String forged = "Authentication-Results: mx.elsewhere.example; dmarc=pass header.from=namnd.example\n";
        String failed = "Authentication-Results: mx.namnd.example; dmarc=fail header.from=namnd.example\n" + forged;

        assertThat(triage(PARK, "Vi har klippt.")).isInstanceOf(Triage.FollowUp.class);
        assertThat(triage(forged + PARK, "Vi har klippt.")).isInstanceOf(Triage.FollowUp.class);
        assertThat(triage(failed + PARK, "Vi har klippt.")).isInstanceOf(Triage.FollowUp.class);
    }

    @Test
    void isNoProposalFromAColleagueWhomTheRoutineDoesNotKnow() {
        assertThat(triage(VOUCHED + "From: Nils <nils@namnd.example>\n", "Vi har klippt."))
                .isNotInstanceOf(Triage.ProposedAnswer.class);
    }

    @Test
    void isNoProposalWithoutWords() {
        assertThat(triage(VOUCHED + PARK, "")).isInstanceOf(Triage.FollowUp.class);
    }

    @Test
    void isAutomaticWhereTheEnhetIsOnHoliday() {
        assertThat(triage(VOUCHED + PARK + "Auto-Submitted: auto-replied\n", "Vi har semester."))
                .isInstanceOf(Triage.Automatic.class);
    }

    private Triage triage(String headers, String text) {
        return triager.triage(mail(headers, text), "ny");
    }

    private static ReadMessage mail(String headers, String text) {
        return Mails.read(headers
                + "To: synpunkter@namnd.example\nSubject: SV: Nytt ärende\nIn-Reply-To: <kopia@namnd.example>\n"
                + "Content-Type: text/plain; charset=utf-8\n\n" + text + "\n");
    }
}
