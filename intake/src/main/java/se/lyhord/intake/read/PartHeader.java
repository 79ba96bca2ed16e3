package se.lyhord.intake.read;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.dom.field.ContentDispositionField;
import org.apache.james.mime4j.dom.field.ContentTypeField;
import org.apache.james.mime4j.field.ContentDispositionFieldLenientImpl;
import org.apache.james.mime4j.field.ContentTypeFieldLenientImpl;
import org.apache.james.mime4j.stream.RawField;
import org.apache.james.mime4j.stream.RawFieldParser;
import org.apache.james.mime4j.util.ContentUtil;
import se.lyhord.intake.read.charset.EncodedWords;

/**
 * The header of one part.
 *
 * @param values per lower-case name the field bodies, unfolded, as text, with encoded words still encoded
 * @param type media type in lower case; {@code text/plain} when the part does not say (RFC 2045 section 5.2)
 * @param parameters of the media type, by lower-case name
 * @param disposition {@code attachment}, {@code inline} or empty
 * @param fileName decoded name without folders, if any
 */
record PartHeader(
        Map<String, List<String>> values,
        String type,
        Map<String, String> parameters,
        String disposition,
        Optional<String> fileName) {

    /** Makes sense of the fields; what is malformed in them is left out. */
    static PartHeader of(Map<String, List<String>> values) {
        ContentTypeField type =
                ContentTypeFieldLenientImpl.PARSER.parse(raw(values, "content-type"), DecodeMonitor.SILENT);
        ContentDispositionField disposition = ContentDispositionFieldLenientImpl.PARSER.parse(
                raw(values, "content-disposition"), DecodeMonitor.SILENT);
        Map<String, String> parameters = new LinkedHashMap<>(type.getParameters());
        Optional<String> name = Optional.ofNullable(disposition.getParameter("filename"))
                .or(() -> Optional.ofNullable(disposition.getParameter("name")))
                .or(() -> Optional.ofNullable(parameters.get("name")))
                .map(FileName::tidy)
                .filter(tidy -> !tidy.isEmpty());
        return new PartHeader(
                values,
                Optional.ofNullable(type.getMimeType()).orElse("text/plain").toLowerCase(Locale.ROOT),
                parameters,
                Optional.ofNullable(disposition.getDispositionType()).orElse("").toLowerCase(Locale.ROOT),
                name);
    }

    /** The first field of this lower-case name, decoded. */
    Optional<String> text(String name) {
        return values.getOrDefault(name, List.of()).stream().findFirst().map(PartHeader::decode);
    }

    /** All fields, decoded. */
    Headers decoded() {
        Map<String, List<String>> decoded = new LinkedHashMap<>();
        values.forEach((name, bodies) ->
                decoded.put(name, bodies.stream().map(PartHeader::decode).toList()));
        return new Headers(decoded);
    }

    boolean isMultipart() {
        return type.startsWith("multipart/");
    }

    /** On one line, since an encoded word may hide a line break and with it a header field. */
    private static String decode(String body) {
        return EncodedWords.decode(body).replaceAll("[\\r\\n\\x00]+", " ").strip();
    }

    private static RawField raw(Map<String, List<String>> values, String name) {
        String body = values.getOrDefault(name, new ArrayList<>()).stream()
                .findFirst()
                .orElse("");
        try {
            return RawFieldParser.DEFAULT.parseField(ContentUtil.encode(StandardCharsets.UTF_8, name + ": " + body));
        } catch (MimeException e) {
            return new RawField(name, body);
        }
    }
}
