package se.lyhord.console.attachment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Keeps images from a page that would be too much for the browser that draws them. */
final class ImageSize {
    private static final int MOST_BYTES = 25 << 20;
    private static final long MOST_PIXELS = 80_000_000;

    private ImageSize() {}

    static boolean mayBeShown(byte[] content) {
        return content.length <= MOST_BYTES && FileKind.of(content).isImage() && pixels(content) <= MOST_PIXELS;
    }

    /** Only the header is read. What Java cannot read, such as WebP, has bounds of its own: at most 16,383 pixels each way. */
    private static long pixels(byte[] content) {
        try (ImageInputStream stream = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                return 0;
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                return (long) reader.getWidth(0) * reader.getHeight(0);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException spoiled) {
            // The browser draws what it can of it.
            return 0;
        }
    }
}
