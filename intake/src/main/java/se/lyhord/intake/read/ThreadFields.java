package se.lyhord.intake.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.lyhord.intake.read.header.Headers;

/** Message-ID, In-Reply-To and References (RFC 5322 section 3.6.4). */
final class ThreadFields {
    private static final Pattern ID = Pattern.compile("<([^<>]{1,998})>");

    private static final Pattern BARE_ID = Pattern.compile("[^ ]{1,998}");

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private ThreadFields() {}

    static ThreadHeaders read(Headers headers) {
        List<String> own = ids(headers.all("message-id"));
        return new ThreadHeaders(
                own.stream().findFirst().or(() -> bare(headers)),
                ids(headers.all("in-reply-to")),
                ids(headers.all("references")));
    }

    private static Optional<String> bare(Headers headers) {
        return headers.first("message-id").map(String::strip).filter(id -> BARE_ID.matcher(id)
                .matches());
    }

    private static List<String> ids(List<String> values) {
        List<String> ids = new ArrayList<>();
        for (String value : values) {
            Matcher id = ID.matcher(value);
            while (id.find()) {
                ids.add(SPACES.matcher(id.group(1)).replaceAll(""));
            }
        }
        return ids;
    }
}
