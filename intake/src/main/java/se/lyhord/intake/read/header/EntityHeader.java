package se.lyhord.intake.read.header;

import java.util.Optional;
import org.apache.james.mime4j.stream.BodyDescriptor;
import se.lyhord.intake.read.container.Bytes;
import se.lyhord.intake.read.encoding.TransferEncoding;

/**
 * What mime4j is told of a part: it splits a multipart only where that will go well.
 *
 * @param header the part's header
 * @param encoding its transfer encoding
 * @param strays lines that stood in the header and are the start of the body, usually none
 * @param tooDeep whether more multiparts lie around it than are opened
 */
public record EntityHeader(PartHeader header, TransferEncoding encoding, Bytes strays, boolean tooDeep)
        implements BodyDescriptor {
    /** Without white space at its end, which a boundary may not have (RFC 2046 section 5.1.1). */
    public Optional<String> boundary() {
        return Optional.ofNullable(header.parameters().get("boundary")).map(String::stripTrailing);
    }

    private boolean isSplit() {
        return !tooDeep && header.isMultipart() && boundary().isPresent() && encoding == TransferEncoding.NONE;
    }

    @Override
    public String getBoundary() {
        return boundary().orElse("");
    }

    @Override
    public String getMimeType() {
        return header.isMultipart() && !isSplit() ? "application/octet-stream" : header.type();
    }

    @Override
    public String getMediaType() {
        return getMimeType().replaceFirst("/.*", "");
    }

    @Override
    public String getSubType() {
        return getMimeType().replaceFirst(".*/", "");
    }

    @Override
    public String getCharset() {
        return "us-ascii";
    }

    @Override
    public String getTransferEncoding() {
        return "binary";
    }

    @Override
    public long getContentLength() {
        return -1;
    }
}
