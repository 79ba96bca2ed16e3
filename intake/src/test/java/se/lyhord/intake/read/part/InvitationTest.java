package se.lyhord.intake.read.part;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lyhord.intake.read.Mails;
import se.lyhord.intake.read.ReadMessage;

class InvitationTest {
    private static final String MEETING = """
            BEGIN:VCALENDAR
            METHOD:%s
            BEGIN:VTIMEZONE
            TZID:W. Europe Standard Time
            BEGIN:STANDARD
            DTSTART:16010101T030000
            END:STANDARD
            END:VTIMEZONE
            BEGIN:VEVENT
            DTSTART%s
            DTEND%s
            SUMMARY:Möte om hissen\\, andra
              gången
            LOCATION:Rum 3
            END:VEVENT
            END:VCALENDAR
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "REQUEST | ;TZID=W. Europe Standard Time:20261103T100000 | ;TZID=W. Europe Standard Time:20261103T113000"
                        + " | Kalenderinbjudan: Möte om hissen, andra gången, tisdag 3 november 2026 kl. 10.00–11.30, Rum 3.",
                "CANCEL | :20261103T090000Z | :20261104T090000Z"
                        + " | Inställt: Möte om hissen, andra gången, tisdag 3 november 2026 kl. 10.00 till onsdag 4 november 2026 kl. 10.00, Rum 3.",
                "PUBLISH | ;VALUE=DATE:20261103 | ;VALUE=DATE:20261104"
                        + " | Kalenderhändelse: Möte om hissen, andra gången, tisdag 3 november 2026, Rum 3.",
                "REPLY | :i morgon | :sedan | Svar på kalenderinbjudan: Möte om hissen, andra gången, Rum 3."
            })
    void tellsWhatWhenAndWhere(String method, String start, String end, String line) {
        Invitation invitation =
                Invitation.of(MEETING.formatted(method, start, end), null).orElseThrow();

        assertThat(invitation.method()).isEqualTo(method);
        assertThat(invitation.line()).isEqualTo(line);
    }

    @Test
    void standsInTheTextAndAmongTheFiles() {
        ReadMessage message = Mails.citizens(
                "Content-Type: text/calendar; charset=utf-8\n",
                MEETING.formatted("REQUEST", ":20261103T090000Z", ":20261103T100000Z"));

        assertThat(message.newText()).startsWith("Kalenderinbjudan: Möte om hissen");
        assertThat(message.calendarMethod()).hasValue("REQUEST");
        assertThat(message.attachments()).extracting(Attachment::name).containsExactly("bilaga-1.ics");
    }

    @Test
    void whatIsNoCalendarIsAFile() {
        ReadMessage message = Mails.citizens("Content-Type: text/calendar\n", "BEGIN:VCALENDAR\ntrasig\n");

        assertThat(message.text()).isEmpty();
        assertThat(message.attachments()).hasSize(1);
    }
}
