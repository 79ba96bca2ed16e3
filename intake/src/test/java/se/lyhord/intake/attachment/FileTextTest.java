package se.lyhord.intake.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileTextTest {
    private final FileText fileText = new FileText(1000);

    @Test
    void readsAWordDocument() throws IOException {
        FoundText found = fileText.read(document("Gungan på Åkervägen är trasig."), "brev.docx");

        assertThat(found).isEqualTo(new FoundText("Gungan på Åkervägen är trasig.", null));
    }

    @Test
    void readsASpreadsheet() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            book.createSheet("Fakturor").createRow(0).createCell(0).setCellValue("Hemtjänsttimmar");
            book.write(file);
        }

        assertThat(fileText.read(file.toByteArray(), "timmar.xlsx").text()).contains("Fakturor", "Hemtjänsttimmar");
    }

    @Test
    void readsAPdf() throws IOException {
        assertThat(fileText.read(pdf("Maten var kall", null), "klagan.pdf").text())
                .isEqualTo("Maten var kall");
    }

    @Test
    void readsAnOpenDocument() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            entry(zip, "mimetype", "application/vnd.oasis.opendocument.text");
            entry(zip, "content.xml", """
                    <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                        xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>
                    <text:p>Rampen vid entrén är för brant.</text:p></office:text></office:body></office:document-content>
                    """);
        }

        assertThat(fileText.read(file.toByteArray(), "ramp.odt").text()).contains("Rampen vid entrén är för brant.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"anteckning.txt", "utan-slut"})
    void readsPlainTextWhateverItIsCalled(String name) {
        byte[] file = "Ingen kom i går kväll.".getBytes(StandardCharsets.UTF_8);

        assertThat(fileText.read(file, name).text()).isEqualTo("Ingen kom i går kväll.");
    }

    @Test
    void readsPlainTextOfOldPrograms() {
        byte[] file =
                "Ingen kom i går kväll, och ingen ringde. Det är för dåligt.".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(fileText.read(file, "gammal.txt").text()).startsWith("Ingen kom i går kväll");
    }

    @Test
    void findsNoTextInAPhotograph() {
        byte[] photograph = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'};

        assertThat(fileText.read(photograph, "bild.png")).isEqualTo(new FoundText("", null));
    }

    @Test
    void saysThatAFileIsLocked() throws IOException {
        assertThat(fileText.read(pdf("Hemligt", "lösen"), "hemlig.pdf"))
                .isEqualTo(new FoundText("", "Filen är låst med lösenord, så texten i den kan inte läsas."));
    }

    @Test
    void readsOnlyTheBeginningOfWhatIsLong() throws IOException {
        FoundText found = fileText.read(document("gungan ".repeat(10_000)), "lång.docx");

        assertThat(found.text()).hasSizeBetween(900, 1000);
        assertThat(found.note()).isEqualTo("Bara början av filens text är läst.");
    }

    @Test
    void survivesAZipBomb() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            entry(zip, "[Content_Types].xml", """
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml"
                    ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>
                    """);
            entry(zip, "word/document.xml", " ".repeat(50 << 20));
        }

        assertThat(fileText.read(file.toByteArray(), "bomb.docx").text()).isEmpty();
    }

    @Test
    void fetchesNothingThatAFilePointsTo() {
        byte[] file = """
                <?xml version="1.0"?><!DOCTYPE x [<!ENTITY secret SYSTEM "file:///etc/hostname">]><html><body>&secret;Hej</body></html>
                """.getBytes(StandardCharsets.UTF_8);

        assertThat(fileText.read(file, "sida.html").text()).contains("Hej").hasSizeLessThan(30);
    }

    @Test
    void survivesSpoiledFiles() throws IOException {
        byte[] whole = document("Gungan är trasig.");
        Random random = new Random(7);
        for (int round = 0; round < 15; round++) {
            byte[] spoiled = whole.clone();
            for (int place = 0; place < 20; place++) {
                spoiled[random.nextInt(spoiled.length)] = (byte) random.nextInt();
            }

            assertThat(fileText.read(spoiled, "trasig.docx").text()).hasSizeLessThan(1001);
        }
    }

    private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(
                content.strip().isEmpty()
                        ? content.getBytes(StandardCharsets.UTF_8)
                        : content.strip().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static byte[] document(String text) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText(text);
            document.write(file);
        }
        return file.toByteArray();
    }

    private static byte[] pdf(String text, @Nullable String password) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                content.newLineAtOffset(50, 700);
                content.showText(text);
                content.endText();
            }
            if (password != null) {
                document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            document.save(file);
        }
        return file.toByteArray();
    }
}
