package se.lyhord.register.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.lyhord.config.routine.letter.Brev;
import se.lyhord.config.routine.letter.Brevsprak;

class LetterPrinterTest {
    private static final int DOTS_PER_MM = 5;
    private static final LetterPrinter PRINTER = new LetterPrinter();

    @Test
    void theLetterHasSenderAddressNumberDateAndText() throws IOException {
        try (PDDocument pdf = printed("sv")) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains(
                            Paper.RUTIN.namnd().name(),
                            Paper.RUTIN.namnd().postalAddress(),
                            "Åsa Öberg",
                            "Räksmörgåsgränd 3",
                            "261 00 LANDSKRONA",
                            "22 november 2026",
                            "Diarienummer LK 2026/0042",
                            "Tack för att du hörde av dig",
                            "1/1");
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en", "fi", "ar", "so"})
    void itIsTaggedInItsLanguageWithEveryFontEmbedded(String language) throws IOException {
        try (PDDocument pdf = printed(language)) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo(language);
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentInformation().getTitle()).contains("LK 2026/0042");
            assertThat(pdf.getPage(0).getResources().getFontNames())
                    .isNotEmpty()
                    .allSatisfy(name -> {
                        PDFont font = pdf.getPage(0).getResources().getFont(name);
                        assertThat(font.isEmbedded()).isTrue();
                    });
        }
    }

    @Test
    void theAddressStandsInTheWindow() throws IOException {
        try (PDDocument pdf = printed("sv")) {
            BufferedImage page = new PDFRenderer(pdf).renderImageWithDPI(0, 25.4f * DOTS_PER_MM);

            assertThat(inkIn(page, 110, 48, 80, 20)).isPositive();
            assertThat(inkIn(page, 0, 40, 109, 55)).isZero();
            assertThat(inkIn(page, 0, 70, 210, 25)).isZero();
        }
    }

    @Test
    void arabicIsReadAgainInItsOrderWithItsNumbersWhole() throws IOException {
        try (PDDocument pdf = printed("ar")) {
            String text = new PDFTextStripper().getText(pdf);

            assertThat(text).contains("لقد استلمنا رسالتك", Paper.RUTIN.namnd().phone(), "LK 2026/0042");
        }
    }

    @Test
    void aLongArabicLetterCountsItsPagesFromOne() throws IOException {
        Brev longLetter = new Brev("ردنا", "شكراً لتواصلك معنا. هذا هو ردنا.\n\n".repeat(35));

        try (PDDocument pdf = Loader.loadPDF(PRINTER.print(Paper.of(longLetter, "ar")))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("1/2", "2/2");
        }
    }

    @Test
    void aLongLetterGoesOnOnTheNextPage() throws IOException {
        Brev longLetter = new Brev("Svar", "Ett stycke som är lagom långt för att fylla en rad.\n\n".repeat(35));

        try (PDDocument pdf = Loader.loadPDF(PRINTER.print(Paper.of(longLetter, "sv")))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
            assertThat(new PDFTextStripper().getText(pdf)).contains("1/2", "2/2");
        }
    }

    @Test
    void nothingInTheTextCanBecomePartOfThePage() throws IOException {
        Brev letter = new Brev(
                "Svar <b>&amp;", "Se <img src='file:///etc/hostname'/> & </body> \u0000\u000b slut\n\n{% raw %}");

        try (PDDocument pdf = Loader.loadPDF(PRINTER.print(Paper.of(letter, "sv")))) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Svar <b>&amp;", "<img src='file:///etc/hostname'/> & </body>", "slut");
        }
    }

    @Test
    void aCharacterThatTheFontLacksIsSeenToBeMissing() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(PRINTER.print(Paper.of(new Brev("Svar", "Привет från oss 汉"), "sv")))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Привет från oss #");
        }
    }

    @Test
    void aLetterWithoutAddressIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PaperLetter(
                        Paper.RUTIN.namnd(), " ", LocalDate.EPOCH, null, new Brev("Svar", "Hej"), new Brevsprak("sv")));
    }

    private static PDDocument printed(String language) throws IOException {
        return Loader.loadPDF(Paper.bekraftelse(language));
    }

    /** Dark dots in a part of the page, which is measured in millimetres. */
    private static long inkIn(BufferedImage page, int x, int y, int width, int height) {
        BufferedImage part = page.getSubimage(
                x * DOTS_PER_MM, y * DOTS_PER_MM, width * DOTS_PER_MM - DOTS_PER_MM, height * DOTS_PER_MM);
        return IntStream.range(0, part.getWidth() * part.getHeight())
                .filter(i -> (part.getRGB(i % part.getWidth(), i / part.getWidth()) & 0xFF) < 128)
                .count();
    }
}
