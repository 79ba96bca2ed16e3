package se.lyhord.intake.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.lyhord.intake.read.Mails;
import se.lyhord.intake.read.ReadMessage;
import se.lyhord.intake.read.header.Address;

class AcknowledgingTest {
    private final Triager triager = new Triager(
            new OwnMail(Set.of("synpunkter@namnd.example"), Set.of("namnd.example"), OwnMail.COMMON_DIARIENUMMER),
            new NoKnownMail());

    @Test
    void aPersonIsAcknowledgedAtHisAddress() {
        AcknowledgementAdvice advice = advise(Mails.citizens("", "hej"));

        assertThat(advice.acknowledge()).isTrue();
        assertThat(advice.to()).map(Address::address).hasValue("saga@brevlada.example");
    }

    @Test
    void aPersonIsAcknowledgedWhereHeWantsTheAnswer() {
        AcknowledgementAdvice advice = advise(Mails.citizens("Reply-To: Saga <hemma@post.example>\n", "hej"));

        assertThat(advice.to()).map(Address::address).hasValue("hemma@post.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-Auto-Response-Suppress: All",
                "X-Auto-Response-Suppress: OOF, AutoReply",
                "Auto-Submitted: auto-replied",
                "List-Unsubscribe: <mailto:av@x.example>",
                "Authentication-Results: mx.example; dmarc=fail",
                "Reply-To: synpunkter@namnd.example",
                "Reply-To: abuse@post.example"
            })
    void nobodyIsAcknowledgedWhereItCouldDoHarm(String header) {
        assertThat(advise(Mails.citizens(header + "\n", "hej")).acknowledge()).isFalse();
    }

    @Test
    void aSenderThatNothingVouchesForIsNotMirroredToSomebodyElse() {
        Triager careful = new Triager(
                new OwnMail(
                        Set.of("synpunkter@namnd.example"),
                        Set.of("namnd.example"),
                        OwnMail.COMMON_DIARIENUMMER,
                        BounceAddress.NONE,
                        Set.of("mx.namnd.example")),
                new NoKnownMail());
        ReadMessage forged = Mails.citizens("""
                Return-Path: <x@forger.example>
                Reply-To: offer@post.example
                Authentication-Results: mx.namnd.example; spf=pass smtp.mailfrom=forger.example; dmarc=none
                """, "hej");

        AcknowledgementAdvice advice = careful.acknowledgement(forged, careful.triage(forged, "sha"));

        assertThat(advice.acknowledge()).isFalse();
        assertThat(advice.reason()).contains("avsändaradressen");
    }

    @Test
    void aWishToSuppressOnlyReceiptsDoesNotSilenceUs() {
        assertThat(advise(Mails.citizens("X-Auto-Response-Suppress: DR, RN, NRN\n", "hej"))
                        .acknowledge())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"From: anna.ek@namnd.example\n\nhej", "From: Anonym\n\nhej", "\nhej"})
    void colleaguesAndSendersWithoutAddressAreNotAcknowledged(String raw) {
        AcknowledgementAdvice advice = advise(Mails.read(raw));

        assertThat(advice.acknowledge()).isFalse();
        assertThat(advice.reason()).isNotBlank();
    }

    @Test
    void aMailThatAColleaguePassesOnIsAcknowledgedToTheCitizen() {
        ReadMessage passedOn = Mails.read(
                "From: anna.ek@namnd.example\nSubject: VB: Hissen\n\n"
                        + "Från: Olle Berg <olle@post.example>\nSkickat: den 2 november 2026 18:30\nTill: Anna\nÄmne: Hissen\n\nTrasig.");

        assertThat(advise(passedOn).to()).map(Address::address).hasValue("olle@post.example");
        assertThat(advise(passedOn).acknowledge()).isTrue();
    }

    @Test
    void aMailThatACitizenPassesOnIsAcknowledgedToHim() {
        ReadMessage passedOn = Mails.citizens(
                "Subject: VB: Svaret\n",
                "Se här!\n\nFrån: Olle Berg <olle@post.example>\nSkickat: den 2 november 2026 18:30\nTill: Saga\nÄmne: Svaret\n\nNej.");

        assertThat(advise(passedOn).to()).map(Address::address).hasValue("saga@brevlada.example");
    }

    private AcknowledgementAdvice advise(ReadMessage message) {
        return triager.acknowledgement(message, triager.triage(message, "sha"));
    }
}
