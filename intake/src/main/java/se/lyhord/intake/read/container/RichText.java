package se.lyhord.intake.read.container;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import org.apache.poi.hmef.CompressedRTF;
import org.bbottema.rtftohtml.OutlookRtfToHtmlConverter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The body that Outlook keeps as compressed RTF, often with the HTML that it was made from inside (MS-OXRTFCP, MS-OXRTFEX). */
final class RichText {
    private static final Logger LOG = LoggerFactory.getLogger(RichText.class);

    private RichText() {}

    /** The body as HTML; empty when it cannot be read. */
    static Optional<String> html(byte[] compressed) {
        try {
            byte[] rtf = new CompressedRTF().decompress(new ByteArrayInputStream(compressed));
            return Optional.of(OutlookRtfToHtmlConverter.INSTANCE.toHtml(rtf)).filter(html -> !html.isBlank());
        } catch (IOException | RuntimeException e) {
            LOG.info(
                    "An RTF body of {} bytes could not be read: {}",
                    compressed.length,
                    e.getClass().getName());
            return Optional.empty();
        }
    }
}
