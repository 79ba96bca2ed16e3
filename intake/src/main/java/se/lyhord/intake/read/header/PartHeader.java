package se.lyhord.intake.read.header;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
public record PartHeader(
        Map<String, List<String>> values,
        String type,
        Map<String, String> parameters,
        String disposition,
        Optional<String> fileName) {

    /** Makes sense of the fields; what is malformed in them is left out. */
    public static PartHeader of(Map<String, List<String>> values) {
        Parameters type = parameters(values, "content-type");
        Parameters disposition = parameters(values, "content-disposition");
        Optional<String> name = Stream.of(
                        disposition.named().get("filename"),
                        disposition.named().get("name"),
                        type.named().get("name"),
                        type.named().get("filename"))
                .flatMap(Stream::ofNullable)
                .map(FileName::tidy)
                .filter(tidy -> !tidy.isEmpty())
                .findFirst();
        return new PartHeader(
                values, type.value().isEmpty() ? "text/plain" : type.value(), type.named(), disposition.value(), name);
    }

    /** The first field of this lower-case name, decoded. */
    public Optional<String> text(String name) {
        return values.getOrDefault(name, List.of()).stream().findFirst().map(PartHeader::decode);
    }

    /** All fields, decoded. */
    public Headers decoded() {
        Map<String, List<String>> decoded = new LinkedHashMap<>();
        values.forEach((name, bodies) ->
                decoded.put(name, bodies.stream().map(PartHeader::decode).toList()));
        return new Headers(decoded);
    }

    /** The addresses of all fields of this lower-case name. */
    public List<Address> addresses(String name) {
        return values.getOrDefault(name, List.of()).stream()
                .flatMap(value -> AddressField.parse(value).stream())
                .toList();
    }

    /** Whether the sender meant it as a file of its own. */
    public boolean isDeclaredFile() {
        return fileName.isPresent() || !disposition.isEmpty();
    }

    /** Whether it holds parts in turn. */
    public boolean isMultipart() {
        return type.startsWith("multipart/");
    }

    /** On one line, since an encoded word may hide a line break and with it a header field. */
    static String decode(String body) {
        String decoded = EncodedWords.decode(body);
        boolean broken = decoded.indexOf('\n') >= 0 || decoded.indexOf('\r') >= 0 || decoded.indexOf('\0') >= 0;
        return (broken ? decoded.replaceAll("[\\r\\n\\x00]+", " ") : decoded).strip();
    }

    private static Parameters parameters(Map<String, List<String>> values, String name) {
        return Parameters.parse(
                values.getOrDefault(name, List.of()).stream().findFirst().orElse(""));
    }
}
