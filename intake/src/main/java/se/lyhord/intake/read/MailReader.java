package se.lyhord.intake.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.lyhord.intake.read.bound.Allowance;
import se.lyhord.intake.read.bound.Bounds;
import se.lyhord.intake.read.bound.Warnings;
import se.lyhord.intake.read.part.Attachment;
import se.lyhord.intake.read.part.Attachments;
import se.lyhord.intake.read.part.Entity;
import se.lyhord.intake.read.part.EntityParser;

/** Reads raw mail; safe for use by many threads at once. */
public final class MailReader {
    /** A header that goes on beyond so many bytes is not read to its end by itself. */
    public static final int LONGEST_HEADER = HeaderEnd.LONGEST;

    private static final Logger LOG = LoggerFactory.getLogger(MailReader.class);

    private final Bounds bounds;
    private final InstantSource clock;

    /** A reader with generous bounds. */
    public MailReader() {
        this(Bounds.GENEROUS, InstantSource.system());
    }

    MailReader(Bounds bounds, InstantSource clock) {
        this.bounds = bounds;
        this.clock = clock;
    }

    /** Reads a mail that is in memory; never throws for its content. */
    public ReadMessage read(byte[] raw) {
        try {
            return read(new ByteArrayInputStream(raw));
        } catch (IOException e) {
            throw new UncheckedIOException("Memory does not fail", e);
        }
    }

    /**
     * Reads a mail to the stream's end, keeping texts but no files in memory; never throws for its content.
     *
     * @throws IOException when the stream itself fails
     */
    public ReadMessage read(InputStream raw) throws IOException {
        Allowance allowance = allowance();
        Attachments attachments = Attachments.listing();
        Entity message = new EntityParser(allowance, attachments).parse(raw);
        return MessageAssembler.assemble(message, attachments.taken(), allowance);
    }

    /**
     * Reads who wrote a mail and about what, without a look at the rest; never throws for its content.
     *
     * @param beginning the mail, or as much of its beginning as can be had; {@link #LONGEST_HEADER} is enough
     */
    public Headline headline(byte[] beginning) {
        try {
            InputStream header = new ByteArrayInputStream(beginning, 0, HeaderEnd.in(beginning));
            return Headline.of(new EntityParser(allowance(), Attachments.listing())
                    .parse(header)
                    .header());
        } catch (IOException e) {
            throw new UncheckedIOException("Memory does not fail", e);
        } catch (RuntimeException | StackOverflowError e) {
            // Asked for where a mail has failed already; that must be told of it as far as it goes.
            LOG.warn("A mail's header cannot be read ({})", e.getClass().getName());
            return Headline.NONE;
        }
    }

    /**
     * The decoded content of one attachment, fetched anew from the raw mail.
     *
     * @param index {@link Attachment#index}
     * @return empty when the mail has no such attachment
     * @throws IOException when the stream itself fails
     */
    public Optional<byte[]> attachment(InputStream raw, int index) throws IOException {
        Attachments attachments = Attachments.fetching(index);
        new EntityParser(allowance(), attachments).parse(raw);
        return attachments.content();
    }

    private Allowance allowance() {
        return new Allowance(bounds, new Warnings(), clock);
    }
}
