package se.lyhord.intake.read.header;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParametersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "attachment; filename=\"bild.jpg\" | bild.jpg",
                "attachment; filename=bild från lekplatsen (2).jpg | bild från lekplatsen (2).jpg",
                "attachment; FileName = bild.jpg ; size=3 | bild.jpg",
                "attachment; size=3 filename=bild.jpg | bild.jpg",
                "attachment; filename=\"utan slut.jpg | utan slut.jpg",
                "attachment; filename=\"med \\\"citat\\\".jpg\" | med \"citat\".jpg",
                "attachment; filename=\"C:\\Mina bilder\\bild.jpg\" | C:\\Mina bilder\\bild.jpg",
                "attachment; filename=\"a;b.jpg\"; filename=c.jpg | a;b.jpg",
                "attachment; filename*=utf-8'sv'%C3%A5tg%C3%A4rd.pdf | åtgärd.pdf",
                "attachment; filename*=UTF-8''%C3%A5tg%C3%A4rd.pdf; filename=atgard.pdf | åtgärd.pdf",
                "attachment; filename*=iso-8859-1''%E5tg%E4rd.pdf | åtgärd.pdf",
                "attachment; filename*=iso-8859-1''%C3%A5tg%C3%A4rd.pdf | åtgärd.pdf",
                "attachment; filename*=utf-8''%E5tg%E4rd.pdf | åtgärd.pdf",
                "attachment; filename*=åtgärd.pdf | åtgärd.pdf",
                "attachment; filename*0=\"en mycket \"; filename*1=\"lång åtgärd.pdf\" | en mycket lång åtgärd.pdf",
                "attachment; filename*1*=%A5tg; filename*0*=utf-8''%C3; filename*2=ärd.pdf | åtgärd.pdf",
                "attachment; filename*0*=utf-8''m%C3; filename*1*=%B6te 1%2Epdf | möte 1.pdf",
                "attachment; filename==?utf-8?Q?a=3Bb;c=2Epdf?=; size=3 | =?utf-8?Q?a=3Bb;c=2Epdf?=",
            })
    void aFileNameIsReadHoweverItIsWritten(String field, String name) {
        assertThat(Parameters.parse(field).named()).containsEntry("filename", name);
        assertThat(Parameters.parse(field).value()).isEqualTo("attachment");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "text/plain; charset=utf-8 | text/plain | utf-8",
                "TEXT/Plain;charset=\"utf-8\";format=flowed | text/plain | utf-8",
                "text/plain (vanlig text); (hej) charset=utf-8 | text/plain | utf-8",
                "text/plain charset=utf-8 | text/plain | utf-8",
                "text/plain;; charset=utf-8 format=flowed | text/plain | utf-8",
                "text/plain; =; \"\"; charset='utf-8' | text/plain | 'utf-8'",
            })
    void aTypeIsReadHoweverItIsWritten(String field, String type, String charset) {
        assertThat(Parameters.parse(field).value()).isEqualTo(type);
        assertThat(Parameters.parse(field).named()).containsEntry("charset", charset);
    }
}
