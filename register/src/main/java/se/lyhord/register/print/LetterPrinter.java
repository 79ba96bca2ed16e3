package se.lyhord.register.print;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Prints letters on A4: tagged for screen readers (PDF/UA), every font embedded, Arabic joined and from right to left. */
public final class LetterPrinter {
    private static final String FONT = "DejaVuSans.ttf";

    private final BidiReorderer joining = new ArabicLetters();

    /** A printer that keeps silent about what it prints. */
    public LetterPrinter() {
        // The library would log words of the letter, for example those that it has no glyph for.
        XRLog.setLoggingEnabled(false);
    }

    /** The letter as the bytes of a PDF. */
    public byte[] print(PaperLetter letter) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .withProducer("Lyhörd")
                .toStream(pdf);
        builder.useFont(LetterPrinter::font, LetterPage.FONT_FAMILY)
                .useUnicodeBidiSplitter(TextRuns::new)
                .useUnicodeBidiReorderer(joining)
                .defaultTextDirection(letter.language().isRightToLeft() ? TextDirection.RTL : TextDirection.LTR)
                // A letter needs nothing from elsewhere, and must not be able to fetch it.
                .useExternalResourceAccessControl(
                        (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .withHtmlContent(new LetterPage(letter).html(), null);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    private static InputStream font() {
        return Objects.requireNonNull(LetterPrinter.class.getResourceAsStream(FONT), FONT);
    }
}
