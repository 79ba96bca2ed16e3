package se.lyhord.intake.triage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.lyhord.intake.read.Mails;

/** What a colleague passes on belongs where it would if the citizen had sent it to us: ärende 18 is Olle's. */
class PassedOnThreadTest {
    private final Triager triager = new Triager(TwoArenden.OWN, new TwoArenden());

    @Test
    void aPartysMailThatNamesTheDiarienummerFollowsUp() {
        assertThat(triage("", olles("Hur går det med HV 2026/18?")))
                .isEqualTo(new Triage.FollowUp("18", "Avsändaren är part i ärendet och nämner ärendets diarienummer."));
    }

    @Test
    void theColleagueMayNameTheDiarienummer() {
        assertThat(triage("", "Hör till HV 2026/18.\n\n" + olles("Hissen står igen.")))
                .isInstanceOf(Triage.FollowUp.class);
    }

    @Test
    void aPartysAnswerToAMailInTheArendeFollowsUp() {
        assertThat(triage("References: <olles@post.example>\n", olles("Hissen står igen.")))
                .isInstanceOf(Triage.FollowUp.class);
    }

    @Test
    void aPartysAnswerToOurLetterFollowsUpAndComesFromNoOtherAddress() {
        assertThat(triage("References: <vart@namnd.example>\n", olles("Hissen står igen.")))
                .isEqualTo(new Triage.FollowUp("18", "Mejlet svarar på ett brev från oss."));
    }

    @Test
    void theSecretReferenceFollowsUp() {
        assertThat(triage("", olles("Referens LYH-AB10-9XYZ: hissen står igen.")))
                .isEqualTo(new Triage.FollowUp("18", "Meddelandet bär ärendets hemliga referens."));
    }

    @Test
    void whoeverElseAnswersOurLetterIsNamedAndNotTheColleague() {
        assertThat(triage("References: <vart@namnd.example>\n", olles("Hej").replace("olle@post", "eva@post")))
                .isInstanceOfSatisfying(Triage.FollowUp.class, followUp -> assertThat(followUp.reason())
                        .endsWith("en annan adress än tidigare: eva@post.example."));
    }

    @Test
    void ofAWriterWithoutAddressTheNameIsTold() {
        assertThat(triage("References: <vart@namnd.example>\n", olles("Hej").replace(" <olle@post.example>", "")))
                .isInstanceOfSatisfying(Triage.FollowUp.class, followUp -> assertThat(followUp.reason())
                        .endsWith("Det är skrivet av Olle Berg."));
    }

    @Test
    void anAttachedAnswerToOurLetterFollowsUp() {
        assertThat(triager.triage(Mails.read("""
                From: Anna Ek <anna.ek@namnd.example>
                Subject: Hissen
                MIME-Version: 1.0
                Content-Type: message/rfc822

                From: Olle Berg <olle@post.example>
                Subject: Hissen
                In-Reply-To: <vart@namnd.example>

                Hissen står igen.
                """), "ny"))
                .isEqualTo(new Triage.FollowUp("18", "Mejlet svarar på ett brev från oss."));
    }

    @Test
    void anotherCitizensMailThatNamesTheDiarienummerOnlyMayFollowUp() {
        assertThat(triage("", olles("Hör detta till HV 2026/17?"))).isInstanceOf(Triage.PossibleFollowUp.class);
    }

    @Test
    void aStrangerCannotPassOnAPartysMailToReachItsArende() {
        String mail = "From: eva@post.example\nSubject: VB: HV 2026/18\n\n" + olles("Hur går det med HV 2026/18?");

        assertThat(triager.triage(Mails.read(mail), "ny")).isInstanceOf(Triage.PossibleFollowUp.class);
    }

    private static String olles(String text) {
        return """
                Från: Olle Berg <olle@post.example>
                Skickat: den 2 november 2026 18:30
                Till: Anna Ek <anna.ek@namnd.example>
                Ämne: Hissen

                %s
                """.formatted(text);
    }

    private Triage triage(String headers, String body) {
        return triager.triage(
                Mails.read("From: Anna Ek <anna.ek@namnd.example>\nSubject: VB: Hissen\n" + headers
                        + "\nRegistrera gärna.\n\n" + body),
                "ny");
    }
}
