package se.lyhord.intake.triage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.lyhord.intake.read.Mails;
import se.lyhord.intake.read.ProcessorTime;
import se.lyhord.intake.read.ReadMessage;
import se.lyhord.intake.triage.bounce.BounceCause;
import se.lyhord.intake.triage.sign.AutomaticKind;

class TriagerTest {
    private static final String LETTERS_ADDRESS = "synpunkter+studs-0123456789abcdef@namnd.example";

    private final Triager triager = new Triager(TwoArenden.OWN, new TwoArenden());

    @Test
    void aTextOfNothingButMarksOverLettersIsSortedInLinearTime() {
        String marks = "\u0E34".repeat(200_000);

        assertThat(ProcessorTime.bounded(() -> triage("Subject: Lampan\n", marks)))
                .isInstanceOf(Triage.NewMatter.class);
    }

    @Test
    void aMailAboutNothingKnownIsANewMatter() {
        assertThat(triage("Subject: Lampan\n", "hej")).isInstanceOf(Triage.NewMatter.class);
    }

    @Test
    void anAnswerToOurLetterFollowsUpWhoeverSendsIt() {
        assertThat(triage("In-Reply-To: <vart@namnd.example>\n", "hej"))
                .isInstanceOfSatisfying(Triage.FollowUp.class, followUp -> assertThat(followUp.arende())
                        .isEqualTo("18"));
    }

    @Test
    void anAnswerFromAnotherAddressSaysSo() {
        assertThat(triage("In-Reply-To: <vart@namnd.example>\n", "hej").reason())
                .contains("saga@brevlada.example");
    }

    @Test
    void whatIsSentToALettersOwnAddressFollowsUp() {
        assertThat(triage("Delivered-To: " + LETTERS_ADDRESS + "\n", "Jag är på semester."))
                .isInstanceOf(Triage.FollowUp.class);
    }

    @Test
    void aLetterOfOursThatComesBackIsAutomaticWhateverHasBecomeOfItsHeader() {
        assertThat(triage("Subject: [lista] Tack\nMessage-ID: <vart@namnd.example>\n", "Vi har tagit emot"))
                .isInstanceOfSatisfying(Triage.Automatic.class, automatic -> assertThat(automatic.kind())
                        .isEqualTo(AutomaticKind.OWN_MAIL));
    }

    @Test
    void aReportToALettersOwnAddressReturnsTheLetter() {
        assertThat(triager.triage(Mails.read(report(LETTERS_ADDRESS)), "ny"))
                .isInstanceOfSatisfying(Triage.Returned.class, returned -> {
                    assertThat(returned.letter().arende()).isEqualTo("18");
                    assertThat(returned.bounce().cause()).isEqualTo(BounceCause.NO_ADDRESS);
                    assertThat(returned.reason())
                            .isEqualTo("Bekräftelsen i ärende 18 nådde inte fram. Adressen finns inte.");
                });
    }

    @Test
    void aReportOnNobodysLetterIsOnlyAutomatic() {
        assertThat(triager.triage(Mails.read(report("synpunkter+studs-000000000000000a@namnd.example")), "ny"))
                .isInstanceOf(Triage.Automatic.class);
    }

    private static String report(String to) {
        return "From: MAILER-DAEMON@mx.example\nTo: " + to
                + "\nSubject: failure notice\n\n<olle@post.example>:\n550 5.1.1 no such user\n";
    }

    @Test
    void theSecretReferenceFollowsUpHoweverItIsTyped() {
        assertThat(triage("", "Min kod är lyh-ab1o-9xyz."))
                .isInstanceOfSatisfying(Triage.FollowUp.class, followUp -> assertThat(followUp.arende())
                        .isEqualTo("18"));
    }

    @Test
    void aPartyWhoNamesTheDiarienummerFollowsUp() {
        assertThat(triage("Subject: Angående HV 2026/17\n", "hej")).isInstanceOf(Triage.FollowUp.class);
    }

    @Test
    void aDiarienummerFromSomebodyElseOnlyMayFollowUp() {
        assertThat(triage("Subject: Angående HV 2026/18\n", "hej"))
                .isInstanceOfSatisfying(Triage.PossibleFollowUp.class, possible -> assertThat(possible.arende())
                        .isEqualTo("18"));
    }

    @Test
    void anAnswerToAnotherCitizensMailOnlyMayFollowUp() {
        assertThat(triage("References: <olles@post.example>\n", "hej")).isInstanceOf(Triage.PossibleFollowUp.class);
    }

    @Test
    void anAutomaticAnswerToOurLetterIsAutomatic() {
        assertThat(triage("In-Reply-To: <vart@namnd.example>\nAuto-Submitted: auto-replied\n", "hej"))
                .isInstanceOf(Triage.Automatic.class);
    }

    @Test
    void whatTheLedgerKnowsIsADuplicate() {
        assertThat(triager.triage(Mails.citizens("", "hej"), "känd"))
                .isEqualTo(new Triage.Duplicate("första", "Samma mejl har redan kommit in."));
    }

    @Test
    void ofMailWithoutMessageIdTheMomentOfWritingTellsCopiesFromRepetitions() {
        ReadMessage first = Mails.citizens("Received: from a\nDate: Fri, 20 Nov 2026 09:12:00 +0100\n", "hej");
        ReadMessage copy = Mails.citizens("Received: from b\nDate: Fri, 20 Nov 2026 09:12:00 +0100\n", "hej");
        ReadMessage later = Mails.citizens("Received: from a\nDate: Sun, 20 Dec 2026 09:12:00 +0100\n", "hej");

        assertThat(Fingerprint.of("b", copy).messageId())
                .isPresent()
                .isEqualTo(Fingerprint.of("a", first).messageId());
        assertThat(Fingerprint.of("c", later).messageId())
                .isNotEqualTo(Fingerprint.of("a", first).messageId());
    }

    @Test
    void theSameMailByAnotherWayHasTheSameContent() {
        ReadMessage first = Mails.citizens("Received: from a\nMessage-ID: <1@x>\nSubject: Lampan\n", "hej");
        ReadMessage second = Mails.citizens("Received: from b\nMessage-ID: <1@x>\nSubject: Lampan\n", "hej");
        ReadMessage reused = Mails.citizens("Received: from b\nMessage-ID: <1@x>\nSubject: Lampan\n", "hej då");

        String content = Fingerprint.of("a", first).contentSha256();

        assertThat(Fingerprint.of("b", second).contentSha256()).isEqualTo(content);
        assertThat(Fingerprint.of("c", reused).contentSha256()).isNotEqualTo(content);
    }

    private Triage triage(String headers, String body) {
        return triager.triage(Mails.citizens(headers, body), "ny");
    }
}
