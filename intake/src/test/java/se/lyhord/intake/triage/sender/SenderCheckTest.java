package se.lyhord.intake.triage.sender;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lyhord.intake.read.Mails;
import se.lyhord.intake.read.ReadMessage;
import se.lyhord.intake.read.ThreadHeaders;
import se.lyhord.intake.read.header.Address;
import se.lyhord.intake.read.header.Headers;
import se.lyhord.intake.triage.sender.SenderVerdict.Plausibility;

class SenderCheckTest {
    private final SenderCheck check = new SenderCheck(Set.of("MX.namnd.example"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dmarc=pass (p=none) header.from=brevlada.example | VERIFIED",
                "dmarc=fail (p=reject dis=none) header.from=brevlada.example | IMPLAUSIBLE",
                "spf=pass smtp.mailfrom=saga@brevlada.example; dmarc=fail header.from=brevlada.example | IMPLAUSIBLE",
                "dkim=pass header.d=brevlada.example; dmarc=none | VERIFIED",
                "dkim=pass header.i=@mail.brevlada.example | VERIFIED",
                "dkim=fail header.d=brevlada.example; dkim=pass header.d=brevlada.example | VERIFIED",
                "dkim=pass header.d=utskick.example | IMPLAUSIBLE",
                "spf=pass smtp.mailfrom=studs@brevlada.example | VERIFIED",
                "spf=pass smtp.mailfrom=studs@annan.example | IMPLAUSIBLE",
                "spf=softfail smtp.mailfrom=saga@brevlada.example | IMPLAUSIBLE",
                "dmarc=none | IMPLAUSIBLE",
                "none | IMPLAUSIBLE"
            })
    void ourOwnServersWordDecides(String results, Plausibility expected) {
        assertThat(judge("Authentication-Results: mx.namnd.example; " + results))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mx.namnd.example 1 (Postfix; it (really) is) ; dmarc = pass (policy=reject; x) header.from=a | VERIFIED",
                "\"mx.namnd.example\"; spf/1=pass reason=\"good; dmarc=fail\" smtp.mailfrom=brevlada.example | VERIFIED",
                "mx.namnd.example; spf=none reason=\"dmarc=pass dkim=pass\" | IMPLAUSIBLE",
                "mx.namnd.example; spf=none (dmarc=pass) | IMPLAUSIBLE",
                "(unfinished ; dmarc=pass | IMPLAUSIBLE",
                "'' | IMPLAUSIBLE"
            })
    void commentsQuotesAndRubbishDoNotDeceive(String field, Plausibility expected) {
        assertThat(judge("Authentication-Results: " + field)).isEqualTo(expected);
    }

    @Test
    void whatOtherServersSayCountsForNothing() {
        assertThat(judge("Authentication-Results: mx.forger.example; dmarc=pass"))
                .isEqualTo(Plausibility.IMPLAUSIBLE);
        assertThat(judge("Return-Path: <saga@brevlada.example>\nAuthentication-Results: mx.before.example; dmarc=fail"))
                .isEqualTo(Plausibility.PLAUSIBLE);
    }

    @Test
    void aForgedFieldBelowOursIsNotBelieved() {
        assertThat(judge("Authentication-Results: mx.namnd.example; dmarc=fail\n"
                        + "Authentication-Results: mx.namnd.example; dmarc=pass"))
                .isEqualTo(Plausibility.IMPLAUSIBLE);
    }

    @Test
    void checksInSeveralFieldsOfOursAreReadTogether() {
        assertThat(judge("Authentication-Results: mx.namnd.example; spf=softfail smtp.mailfrom=vidare.example\n"
                        + "Authentication-Results: mx.namnd.example; dkim=pass header.d=brevlada.example"))
                .isEqualTo(Plausibility.VERIFIED);
    }

    @ParameterizedTest
    @CsvSource({
        "<saga@brevlada.example>, PLAUSIBLE",
        "<b+1@studs.brevlada.example>, PLAUSIBLE",
        "<srs=saga@vidare.example>, IMPLAUSIBLE",
        "<>, IMPLAUSIBLE"
    })
    void withoutAnyCheckTheEnvelopeMustSpeakForTheSender(String path, Plausibility expected) {
        assertThat(judge("Return-Path: " + path)).isEqualTo(expected);
    }

    @Test
    void aServerWithoutANameIsBelievedInTheUppermostField() {
        SenderCheck unnamed = new SenderCheck(Set.of(SenderCheck.UPPERMOST));
        String failing = "Authentication-Results: spf=fail smtp.mailfrom=x.example; dmarc=fail action=none\n"
                + "Authentication-Results: mx.forger.example; dmarc=pass";

        assertThat(unnamed.judge(mail(failing)).plausibility()).isEqualTo(Plausibility.IMPLAUSIBLE);
        assertThat(unnamed.judge(mail("Authentication-Results: spf=none; dmarc=pass action=none"))
                        .plausibility())
                .isEqualTo(Plausibility.VERIFIED);
    }

    @Test
    void whenOurServerChecksNothingOnlyABadMarkCounts() {
        SenderCheck nothing = new SenderCheck(Set.of());

        assertThat(nothing.judge(mail("Subject: Hej")).plausibility()).isEqualTo(Plausibility.PLAUSIBLE);
        assertThat(nothing.judge(mail("Authentication-Results: x.example; dmarc=pass"))
                        .plausibility())
                .isEqualTo(Plausibility.PLAUSIBLE);
        assertThat(nothing.judge(mail("Authentication-Results: x.example; dmarc=fail"))
                        .plausibility())
                .isEqualTo(Plausibility.IMPLAUSIBLE);
    }

    @Test
    void whatDidNotComeByMailNeedsNoEnvelope() {
        ReadMessage chat = new ReadMessage(
                "",
                Optional.of(new Address("Saga", "saga@brevlada.example")),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                "hej",
                "hej",
                Optional.empty(),
                List.of(),
                new ThreadHeaders(Optional.empty(), List.of(), List.of()),
                new Headers(Map.of()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());

        assertThat(check.judge(chat).plausibility()).isEqualTo(Plausibility.PLAUSIBLE);
    }

    private Plausibility judge(String headers) {
        return check.judge(mail(headers)).plausibility();
    }

    private static ReadMessage mail(String headers) {
        return Mails.citizens(headers + "\n", "hej");
    }
}
