package se.lyhord.intake.read.container;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The header with which a mail came, as Outlook keeps it in one text; what tells of the MIME form is left out, since that is gone. */
final class TransportHeaders {
    private static final Pattern FIELD = Pattern.compile("([!-9;-~]+)[ \\t]*:[ \\t]*(.*)");

    private TransportHeaders() {}

    static Map<String, List<String>> parse(String text) {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        for (String line : text.replaceAll("\\r?\\n[ \\t]+", " ").split("\\r?\\n", -1)) {
            Matcher field = FIELD.matcher(line);
            if (field.matches()) {
                String name = field.group(1).toLowerCase(Locale.ROOT);
                if (!name.startsWith("content-") && !name.equals("mime-version")) {
                    headers.computeIfAbsent(name, absent -> new ArrayList<>())
                            .add(field.group(2).strip());
                }
            }
        }
        return headers;
    }
}
