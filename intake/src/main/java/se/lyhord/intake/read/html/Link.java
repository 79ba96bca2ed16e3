package se.lyhord.intake.read.html;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Where a link leads, if its text does not say so. */
final class Link {
    private static final Pattern FOLLOWED = Pattern.compile("(?i)(?:https?://|www\\.|mailto:|tel:).+");
    /** What surrounds the part of an address that people see. */
    private static final Pattern TRIMMINGS = Pattern.compile("(?i)^(?:https?://)?(?:www\\.)?|^(?:mailto|tel):|[/?#]+$");
    /** Microsoft's mail filter hides where a link leads. */
    private static final Pattern SAFE_LINK =
            Pattern.compile("(?i)https?://[a-z0-9.-]+\\.safelinks\\.protection\\.outlook\\.com/.*?[?&]url=([^&]+).*");

    private Link() {}

    static Optional<String> targetToShow(Element a) {
        String target = unwrapped(a.attr("href").strip());
        String text = a.text();
        if (text.isBlank()
                || target.length() > 2_000
                || !FOLLOWED.matcher(target).matches()) {
            return Optional.empty();
        }
        return bare(text).contains(bare(target))
                ? Optional.empty()
                : Optional.of(target.replaceFirst("(?i)^(?:mailto|tel):", ""));
    }

    private static String bare(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        boolean mail = lower.startsWith("mailto:");
        String trimmed = TRIMMINGS.matcher(lower).replaceAll("");
        int question = trimmed.indexOf('?');
        return (mail && question >= 0 ? trimmed.substring(0, question) : trimmed).replace(" ", "");
    }

    private static String unwrapped(String target) {
        Matcher wrapped = SAFE_LINK.matcher(target);
        if (!wrapped.matches()) {
            return target;
        }
        try {
            return URLDecoder.decode(wrapped.group(1), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return target;
        }
    }
}
