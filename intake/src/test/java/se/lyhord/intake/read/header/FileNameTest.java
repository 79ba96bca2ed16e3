package se.lyhord.intake.read.header;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lyhord.intake.read.Mails;
import se.lyhord.intake.read.part.Attachment;

class FileNameTest {
    @ParameterizedTest
    @CsvSource({
        "image/jpeg, bilaga-1.jpg",
        "application/pdf, bilaga-1.pdf",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document, bilaga-1.docx",
        "text/vcard, bilaga-1.vcf",
        "application/pkcs7-signature, bilaga-1.p7s",
        "application/x-nagot-eget, bilaga-1.bin"
    })
    void aFileWithoutANameGetsOneByItsType(String type, String name) {
        assertThat(named(type)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "C:\\Bilder\\hiss.jpg, hiss.jpg",
        "../../etc/passwd, passwd",
        "hiss.pdf.exe, hiss.pdf.exe",
        "Besiktning%20av%20hiss%C3%A5r.pdf, Besiktning av hissår.pdf",
        "rabatt 50% av.pdf, rabatt 50% av.pdf",
        "=?iso-8859-1?Q?hiss=E5r.pdf?=, hissår.pdf"
    })
    void aNameIsWhatThePersonSawWithoutFolders(String written, String name) {
        assertThat(named("application/pdf; name=\"" + written.replace("\\", "\\\\") + "\""))
                .isEqualTo(name);
    }

    @Test
    void anEndlessNameKeepsItsExtension() {
        assertThat(named("application/pdf; name=\"" + "hiss".repeat(500) + ".pdf\""))
                .hasSizeLessThanOrEqualTo(200)
                .endsWith(".pdf");
    }

    @Test
    void filesOfTheSameNameAreToldApart() {
        assertThat(files("image/png; name=bild.png", "image/png; name=Bild.png", "image/png; name=bild.png"))
                .extracting(Attachment::name)
                .containsExactly("bild.png", "Bild (2).png", "bild (3).png");
    }

    @ParameterizedTest
    @CsvSource({"hiss.pdf, application/pdf", "hiss.jpg, image/jpeg", "hiss.okand, application/octet-stream"})
    void bytesOfNoKnownTypeAreWhatTheNameSays(String name, String type) {
        assertThat(files("application/octet-stream; name=" + name))
                .extracting(Attachment::type)
                .containsExactly(type);
    }

    private static String named(String type) {
        return files(type).getFirst().name();
    }

    private static List<Attachment> files(String... types) {
        String parts = Arrays.stream(types)
                .map(type -> "--b\nContent-Type: " + type + "\n\nx\n")
                .collect(Collectors.joining());
        return Mails.citizens("Content-Type: multipart/mixed; boundary=b\n", parts + "--b--\n")
                .attachments();
    }
}
