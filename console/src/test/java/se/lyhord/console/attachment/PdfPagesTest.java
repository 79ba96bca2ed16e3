package se.lyhord.console.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.jspecify.annotations.Nullable;
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

    @Test
    void endsTheDrawingOfAPageThatWouldNotEnd() throws IOException {
        PdfPages impatient = new PdfPages(Duration.ofMillis(300));

        assertThat(impatient.page(endless(), 0)).isEmpty();
        await().atMost(Duration.ofMinutes(1)).until(() -> impatient.underWay() == 0);
        impatient.destroy();
    }

    /** Forms that each draw the next many times over. */
    private static byte[] endless() throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            PDFormXObject drawn = form(document, "0 0 1 1 re f\n", null);
            for (int level = 0; level < 12; level++) {
                drawn = form(document, "/F Do\n".repeat(20), drawn);
            }
            page.setResources(resources(drawn));
            PDStream content = new PDStream(document);
            try (OutputStream stream = content.createOutputStream()) {
                stream.write("/F Do".getBytes(StandardCharsets.US_ASCII));
            }
            page.setContents(content);
            document.save(file);
            return file.toByteArray();
        }
    }

    private static PDFormXObject form(PDDocument document, String strokes, @Nullable PDFormXObject inner)
            throws IOException {
        PDFormXObject form = new PDFormXObject(document);
        form.setBBox(PDRectangle.A4);
        if (inner != null) {
            form.setResources(resources(inner));
        }
        try (OutputStream stream = form.getContentStream().createOutputStream()) {
            stream.write(strokes.getBytes(StandardCharsets.US_ASCII));
        }
        return form;
    }

    private static PDResources resources(PDFormXObject form) {
        PDResources resources = new PDResources();
        resources.put(COSName.getPDFName("F"), form);
        return resources;
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
