package se.lyhord.intake.read.part;

import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.Context;
import com.github.mangstadt.vinnie.io.SyntaxRules;
import com.github.mangstadt.vinnie.io.VObjectDataAdapter;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import com.github.mangstadt.vinnie.io.VObjectReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A calendar object as a person would tell it (RFC 5545).
 *
 * @param method iTIP method in upper case, such as {@code REQUEST}; empty for a mere entry
 * @param line what, when and where, in Swedish
 */
public record Invitation(String method, String line) {
    private static final Map<String, String> OPENINGS = Map.of(
            "REQUEST", "Kalenderinbjudan: ",
            "CANCEL", "Inställt: ",
            "REPLY", "Svar på kalenderinbjudan: ",
            "COUNTER", "Förslag på annan tid: ");

    /** The first event of a calendar object; empty when it holds none. */
    static Optional<Invitation> of(String calendar, @Nullable String declaredMethod) {
        FirstEvent event = new FirstEvent();
        // Unfolded here, since the reader takes away all of a continuation's white space and glues words together.
        String unfolded = calendar.replaceAll("\\r?\\n[ \\t]", "");
        try (VObjectReader reader = new VObjectReader(new StringReader(unfolded), SyntaxRules.iCalendar())) {
            reader.parse(event);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory does not fail", e);
        }
        String method =
                Optional.ofNullable(declaredMethod).orElse(event.method).strip().toUpperCase(Locale.ROOT);
        return event.found
                ? Optional.of(
                        new Invitation(method, OPENINGS.getOrDefault(method, "Kalenderhändelse: ") + event.line()))
                : Optional.empty();
    }

    /** Remembers the properties of the first event. */
    private static final class FirstEvent extends VObjectDataAdapter {
        private final Map<String, VObjectProperty> properties = new LinkedHashMap<>();
        private String method = "";
        private boolean found;

        @Override
        public void onComponentBegin(String name, Context context) {
            found |= name.equalsIgnoreCase("VEVENT");
        }

        @Override
        public void onComponentEnd(String name, Context context) {
            if (name.equalsIgnoreCase("VEVENT")) {
                context.stop();
            }
        }

        @Override
        public void onProperty(VObjectProperty property, Context context) {
            String name = property.getName().toUpperCase(Locale.ROOT);
            if (name.equals("METHOD")) {
                method = property.getValue();
            }
            boolean inEvent = !context.getParentComponents().isEmpty()
                    && context.getParentComponents().getLast().equalsIgnoreCase("VEVENT");
            if (inEvent) {
                properties.putIfAbsent(name, property);
            }
        }

        String line() {
            StringBuilder line = new StringBuilder(text("SUMMARY").orElse("utan rubrik"));
            Optional.ofNullable(properties.get("DTSTART"))
                    .flatMap(start -> EventTime.of(start, properties.get("DTEND")))
                    .ifPresent(when -> line.append(", ").append(when));
            text("LOCATION").ifPresent(where -> line.append(", ").append(where));
            return line.append('.').toString();
        }

        private Optional<String> text(String name) {
            return Optional.ofNullable(properties.get(name))
                    .map(property -> VObjectPropertyValues.unescape(property.getValue())
                            .replaceAll("\\s+", " ")
                            .strip())
                    .filter(value -> !value.isEmpty());
        }
    }
}
