package se.lyhord.intake.read.container;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells the header and the body of a mail by its MAPI properties. */
final class MapiMail {
    private MapiMail() {}

    static OutlookMail of(
            MapiProperties properties, CodePage codePage, List<OutlookMail.Enclosed> enclosed, boolean complete) {
        String text = properties.text(MapiProperties.BODY).orElse("");
        Optional<String> html = properties
                .text(MapiProperties.BODY_HTML)
                .or(() -> properties.bytes(MapiProperties.BODY_HTML).map(codePage::decode));
        String rich = html.filter(present -> !present.isBlank())
                .or(() -> properties.bytes(MapiProperties.RTF_COMPRESSED).flatMap(RichText::html))
                .orElse("");
        return new OutlookMail(headers(properties), text, rich, enclosed, complete);
    }

    private static Map<String, List<String>> headers(MapiProperties properties) {
        Map<String, List<String>> headers = properties
                .text(MapiProperties.TRANSPORT_MESSAGE_HEADERS)
                .map(TransportHeaders::parse)
                .orElseGet(LinkedHashMap::new);
        add(headers, "subject", properties.text(MapiProperties.SUBJECT));
        add(headers, "from", sender(properties));
        add(
                headers,
                "date",
                properties
                        .time(MapiProperties.CLIENT_SUBMIT_TIME)
                        .or(() -> properties.time(MapiProperties.MESSAGE_DELIVERY_TIME))
                        .map(time -> DateTimeFormatter.RFC_1123_DATE_TIME.format(time.atOffset(ZoneOffset.UTC))));
        add(headers, "message-id", properties.text(MapiProperties.INTERNET_MESSAGE_ID));
        add(headers, "in-reply-to", properties.text(MapiProperties.IN_REPLY_TO_ID));
        return headers;
    }

    private static void add(Map<String, List<String>> headers, String name, Optional<String> value) {
        value.map(text -> text.replaceAll("\\s+", " ").strip())
                .filter(text -> !text.isEmpty())
                .ifPresent(text -> headers.putIfAbsent(name, List.of(text)));
    }

    /** Inside an organisation the address may be Exchange's own, which nobody can write to. */
    private static Optional<String> sender(MapiProperties properties) {
        Optional<String> name = properties
                .firstText(MapiProperties.SENT_REPRESENTING_NAME, MapiProperties.SENDER_NAME)
                .map(text -> "\"" + text.replaceAll("[\"\\\\]", "") + "\"");
        Optional<String> address = properties
                .firstText(MapiProperties.SENT_REPRESENTING_SMTP_ADDRESS, MapiProperties.SENDER_SMTP_ADDRESS)
                .or(() -> properties
                        .text(MapiProperties.SENT_REPRESENTING_EMAIL_ADDRESS)
                        .filter(MapiMail::isInternet))
                .or(() -> properties.text(MapiProperties.SENDER_EMAIL_ADDRESS).filter(MapiMail::isInternet))
                .map(text -> "<" + text + ">");
        return address.map(text -> name.map(written -> written + " " + text).orElse(text))
                .or(() -> name);
    }

    private static boolean isInternet(String address) {
        return address.matches("[^\\s<>/]+@[^\\s<>/]+");
    }
}
