package se.lyhord.intake.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import se.lyhord.intake.read.Mails;
import se.lyhord.intake.read.ReadMessage;
import se.lyhord.intake.read.header.Address;

class PassedOnMailTest {
    private static final String CITIZENS = """
            Från: Olle Berg <olle@post.example>
            Skickat: den 2 november 2026 18:30
            Till: Bo Alm <bo.alm@namnd.example>
            Ämne: Hissen

            Hissen är trasig.
            """;

    private final Triager triager = new Triager(
            new OwnMail(Set.of("synpunkter@namnd.example"), Set.of("namnd.example"), OwnMail.COMMON_DIARIENUMMER),
            new NoKnownMail());

    @Test
    void theCitizenIsTheWriterAndTheColleagueTheChannel() {
        PassedOnMail mail =
                triager.passedOn(colleagues("Registrera gärna.\n\n" + CITIZENS)).orElseThrow();

        assertThat(mail.by().address()).isEqualTo("anna.ek@namnd.example");
        assertThat(mail.writer()).hasValue(new Address("Olle Berg", "olle@post.example"));
        assertThat(mail.text()).isEqualTo("Hissen är trasig.");
        assertThat(mail.note()).isEqualTo("Registrera gärna.");
    }

    @Test
    void theCitizenIsFoundBelowWhatColleaguesPassedOnToEachOther() {
        PassedOnMail mail = triager.passedOn(colleagues("""
                        Till er.

                        Från: Bo Alm <bo.alm@namnd.example>
                        Skickat: den 3 november 2026 08:00
                        Till: Anna Ek <anna.ek@namnd.example>
                        Ämne: VB: Hissen

                        Kan du ta den?

                        """ + CITIZENS)).orElseThrow();

        assertThat(mail.writer()).map(Address::address).hasValue("olle@post.example");
        assertThat(mail.text()).isEqualTo("Hissen är trasig.");
        assertThat(mail.note()).isEqualTo("Till er.\n\nKan du ta den?");
    }

    @Test
    void aCitizenOfWhomOnlyTheNameIsKnownIsTheWriterAllTheSame() {
        PassedOnMail mail = triager.passedOn(colleagues(CITIZENS.replace(" <olle@post.example>", "")))
                .orElseThrow();

        assertThat(mail.writer()).map(Address::address).hasValue("Olle Berg");
        assertThat(mail.writer().filter(Address::isPlausible)).isEmpty();
    }

    @Test
    void whatOnlyColleaguesWroteHasNoCitizen() {
        PassedOnMail mail = triager.passedOn(colleagues(CITIZENS.replace("olle@post.example", "olle@namnd.example")))
                .orElseThrow();

        assertThat(mail.writer()).isEmpty();
    }

    @Test
    void whatACitizenPassesOnIsHisOwn() {
        assertThat(triager.passedOn(Mails.citizens("Subject: VB: Hissen\n", CITIZENS)))
                .isEmpty();
    }

    private static ReadMessage colleagues(String body) {
        return Mails.read("From: Anna Ek <anna.ek@namnd.example>\nSubject: VB: Hissen\n\n" + body);
    }
}
