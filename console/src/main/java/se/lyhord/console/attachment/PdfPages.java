package se.lyhord.console.attachment;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Draws the pages of a PDF as images, so that nothing in it reaches the browser. Two at a time and for a few seconds each; then the drawing is ended
 * before its next stroke. A single stroke that does not end, such as an image that takes for ever to decode, keeps its thread: nothing in Java can end
 * it. The others wait no longer for it than those seconds.
 */
@Component
class PdfPages implements DisposableBean {
    /** How many pages are drawn at most. */
    static final int MOST_PAGES = 12;

    private static final Logger LOG = LoggerFactory.getLogger(PdfPages.class);
    private static final int MOST_BYTES = 25 << 20;
    private static final int THREADS = 2;
    private static final Duration LONGEST = Duration.ofSeconds(8);
    private static final float LONGEST_SIDE = 1400;
    private static final float SHARPEST = 1.7f;

    private final Duration longest;
    private final ThreadPoolExecutor drawing = new ThreadPoolExecutor(
            THREADS,
            THREADS,
            0,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            Thread.ofPlatform().name("lyhord-pdf-", 0).daemon(true).factory());

    @Autowired
    PdfPages() {
        this(LONGEST);
    }

    PdfPages(Duration longest) {
        this.longest = longest;
    }

    /** How many pages it has; empty for what cannot be drawn. */
    Optional<Integer> count(byte[] pdf) {
        return pdf.length > MOST_BYTES
                ? Optional.empty()
                : within(() -> {
                    try (PDDocument document = Loader.loadPDF(pdf)) {
                        return document.getNumberOfPages();
                    }
                });
    }

    /** A page as PNG, from 0. */
    Optional<byte[]> page(byte[] pdf, int page) {
        return pdf.length > MOST_BYTES ? Optional.empty() : within(() -> draw(pdf, page));
    }

    private static byte[] draw(byte[] pdf, int page) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf);
                ByteArrayOutputStream png = new ByteArrayOutputStream()) {
            PDRectangle box = document.getPage(page).getCropBox();
            float longest = Math.max(1, Math.max(box.getWidth(), box.getHeight()));
            PDFRenderer renderer = new EndableRenderer(document);
            renderer.setSubsamplingAllowed(true);
            BufferedImage image = renderer.renderImage(page, Math.min(SHARPEST, LONGEST_SIDE / longest), ImageType.RGB);
            ImageIO.write(image, "png", png);
            return png.toByteArray();
        }
    }

    private <T> Optional<T> within(Callable<T> work) {
        Future<T> result = drawing.submit(work);
        try {
            return Optional.of(result.get(longest.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException slow) {
            result.cancel(true);
            LOG.info("A PDF took too long to draw");
        } catch (ExecutionException spoiled) {
            // Not the exception itself, which may quote the file.
            LOG.info("A PDF could not be drawn");
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        return Optional.empty();
    }

    /** How many are being drawn. */
    int underWay() {
        return drawing.getActiveCount();
    }

    @Override
    public void destroy() {
        drawing.shutdownNow();
    }
}
