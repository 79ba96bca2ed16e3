package se.lyhord.intake.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import org.apache.tika.detect.EncodingDetector;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.exception.ZeroByteFileException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.parser.txt.TXTParser;
import org.apache.tika.sax.BodyContentHandler;
import org.apache.tika.sax.WriteOutContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Reads the text of one file: office formats, PDF, OpenDocument, RTF, HTML and plain text; of everything else there is none. */
final class FileText {
    private final AutoDetectParser parser = new AutoDetectParser(
            new OfficeParser(),
            new OOXMLParser(),
            new OpenDocumentParser(),
            new PDFParser(),
            new RTFParser(),
            new JSoupParser(),
            new TXTParser());
    private final int longest;

    FileText(int longest) {
        this.longest = longest;
    }

    /** Never throws for the file's content, but may take long and much: what is to be bounded must be so from outside. */
    FoundText read(byte[] file, String name) {
        StringWriter text = new StringWriter();
        try (TikaInputStream stream = TikaInputStream.get(file)) {
            Metadata metadata = new Metadata();
            metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
            ContentHandler handler = new BodyContentHandler(new WriteOutContentHandler(text, longest));
            parser.parse(stream, handler, metadata, context());
            return new FoundText(tidy(text), null);
        } catch (ZeroByteFileException empty) {
            return new FoundText("", null);
        } catch (EncryptedDocumentException locked) {
            return new FoundText("", "Filen är låst med lösenord, så texten i den kan inte läsas.");
        } catch (IOException | SAXException | TikaException | RuntimeException | StackOverflowError e) {
            return WriteLimitReachedException.isWriteLimitReached(e)
                    ? new FoundText(tidy(text), "Bara början av filens text är läst.")
                    : new FoundText(tidy(text), "Filens text kunde inte läsas.");
        }
    }

    private static String tidy(StringWriter text) {
        return text.toString()
                .replaceAll("[\\h\\x00]+", " ")
                .replaceAll(" ?\\R ?", "\n")
                .replaceAll("\n{3,}", "\n\n")
                .strip();
    }

    private ParseContext context() {
        ParseContext context = new ParseContext();
        PDFParserConfig pdf = new PDFParserConfig();
        pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        pdf.setExtractInlineImages(false);
        OfficeParserConfig office = new OfficeParserConfig();
        office.setUseSAXDocxExtractor(true);
        office.setUseSAXPptxExtractor(true);
        context.set(EncodingDetector.class, new Utf8First());
        context.set(PDFParserConfig.class, pdf);
        context.set(OfficeParserConfig.class, office);
        context.set(EmbeddedDocumentExtractor.class, new NothingWithin());
        return context;
    }

    /** Files within files are left alone: that is where bombs are. */
    private static final class NothingWithin implements EmbeddedDocumentExtractor {
        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {
            // Asked for nothing, it gives nothing.
        }
    }
}
