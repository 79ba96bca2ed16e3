package se.lyhord.console.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PdfPagesTest {
    private final PdfPages pages = new PdfPages();

    @AfterEach
    void stop() {
        pages.destroy();
    }

    @Test
    void drawsAPageAsAnImageThatMayBeShown() throws IOException {
        byte[] pdf = pdf(PDRectangle.A4);

        byte[] page = pages.page(pdf, 0).orElseThrow();

        assertThat(pages.count(pdf)).contains(1);
        assertThat(ImageSize.mayBeShown(page)).isTrue();
        assertThat(darkest(ImageIO.read(new ByteArrayInputStream(page)))).isLessThan(60);
    }

    @Test
    void drawsAnEnormousPageSmall() throws IOException {
        byte[] page = pages.page(pdf(new PDRectangle(14_000, 14_000)), 0).orElseThrow();

        assertThat(ImageIO.read(new ByteArrayInputStream(page)).getWidth()).isLessThanOrEqualTo(1400);
    }

    @Test
    void givesNothingForWhatIsNoPdfOrHasNoSuchPage() throws IOException {
        byte[] spoiled = "%PDF-1.7 and then nothing".getBytes(StandardCharsets.US_ASCII);

        assertThat(pages.count(spoiled)).isEmpty();
        assertThat(pages.page(pdf(PDRectangle.A4), 7)).isEmpty();
    }

    private static int darkest(BufferedImage image) {
        int darkest = 255;
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                darkest = Math.min(darkest, image.getRGB(x, y) & 0xff);
            }
        }
        return darkest;
    }

    private static byte[] pdf(PDRectangle size) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            PDPage page = new PDPage(size);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 24);
                content.newLineAtOffset(50, 700);
                content.showText("Maten var kall");
                content.endText();
            }
            document.save(file);
            return file.toByteArray();
        }
    }
}
