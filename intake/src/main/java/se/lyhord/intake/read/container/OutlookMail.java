package se.lyhord.intake.read.container;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A mail, or the part of one, that Outlook keeps as properties.
 *
 * @param headers header fields by lower-case name, as in a MIME mail; empty when it is only a part
 * @param text plain text, empty when there is none
 * @param html HTML, empty when there is none
 * @param enclosed what is attached, in order
 * @param complete whether all of it could be read
 */
public record OutlookMail(
        Map<String, List<String>> headers, String text, String html, List<Enclosed> enclosed, boolean complete) {
    /** Keeps its own copies. */
    public OutlookMail {
        headers = Map.copyOf(headers);
        enclosed = List.copyOf(enclosed);
    }

    /** Something attached. */
    public sealed interface Enclosed {}

    /** An attached file. */
    public record File(Optional<String> name, Optional<String> type, Bytes content) implements Enclosed {}

    /** An attached mail. */
    public record Mail(OutlookMail mail) implements Enclosed {}

    /** The headers and the text as a MIME mail, for keeping. */
    public String asMime() {
        boolean plain = !text.isBlank();
        String fields = headers.entrySet().stream()
                .filter(field -> !field.getKey().startsWith("content-"))
                .flatMap(field -> field.getValue().stream().map(value -> field.getKey() + ": " + value + "\r\n"))
                .sorted()
                .collect(Collectors.joining());
        return fields + "MIME-Version: 1.0\r\nContent-Type: text/" + (plain ? "plain" : "html")
                + "; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n" + (plain ? text : html);
    }
}
