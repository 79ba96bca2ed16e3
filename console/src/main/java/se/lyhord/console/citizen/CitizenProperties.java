package se.lyhord.console.citizen;

import java.util.List;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The citizens' pages, {@code lyhord.citizens.*}.
 *
 * @param embedIn origins such as {@code https://www.kommun.example} whose pages may show ours within themselves
 */
@ConfigurationProperties("lyhord.citizens")
public record CitizenProperties(@DefaultValue List<String> embedIn) {
    private static final Pattern ORIGIN = Pattern.compile("https?://[A-Za-z0-9.-]{1,253}(:[0-9]{1,5})?");

    /** Refuses what is no origin. */
    public CitizenProperties {
        embedIn = List.copyOf(embedIn);
        embedIn.forEach(origin -> {
            if (!ORIGIN.matcher(origin).matches()) {
                throw new IllegalArgumentException(
                        "lyhord.citizens.embed-in: ”%s” är inget ursprung som https://www.kommun.example"
                                .formatted(origin));
            }
        });
    }

    /** Source list of the content policy's {@code frame-ancestors}. */
    public String frameAncestors() {
        return embedIn.isEmpty() ? "'none'" : String.join(" ", embedIn);
    }
}
