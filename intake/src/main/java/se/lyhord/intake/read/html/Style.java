package se.lyhord.intake.read.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** An element's own style, as far as it decides what can be read. */
final class Style {
    private static final Pattern NOTHING = Pattern.compile("0+(?:\\.0+)?(?:px|pt|em|rem|%|in|cm)?");

    private final Map<String, String> values;

    private Style(Map<String, String> values) {
        this.values = values;
    }

    static Style of(Element element) {
        String style = element.attr("style");
        Map<String, String> values = new HashMap<>();
        if (!style.isEmpty()) {
            for (String declaration : style.toLowerCase(Locale.ROOT).split(";", -1)) {
                int colon = declaration.indexOf(':');
                if (colon > 0) {
                    String value = declaration.substring(colon + 1).replace("!important", "");
                    values.put(declaration.substring(0, colon).strip(), value.strip());
                }
            }
        }
        return new Style(values);
    }

    /** Whether nothing in the element is seen; programs that hide in their own way only are not believed for links, which are buttons then. */
    boolean hides(Element element) {
        return is("display", "none")
                || is("visibility", "hidden")
                || is("color", "transparent")
                || (is("mso-hide", "all") && !element.normalName().equals("a"))
                || isNothing("opacity")
                || isNothing("max-height")
                || (isNothing("height") && is("overflow", "hidden"));
    }

    /** Whether text here has no size; empty when the element leaves that as it is around it. */
    Optional<Boolean> hasNoSize() {
        return Optional.ofNullable(values.get("font-size"))
                .map(size -> NOTHING.matcher(size).matches());
    }

    /** Whether Word wrote the mark of a list item here. */
    boolean isListMark() {
        return is("mso-list", "ignore");
    }

    private boolean is(String name, String value) {
        return value.equals(values.get(name));
    }

    private boolean isNothing(String name) {
        String value = values.get(name);
        return value != null && NOTHING.matcher(value).matches();
    }
}
