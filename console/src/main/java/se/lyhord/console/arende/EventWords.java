package se.lyhord.console.arende;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.lyhord.console.words.Names;
import se.lyhord.register.event.ArendeEvent;
import se.lyhord.register.event.MessageEvent.Suggested;
import se.lyhord.register.event.RoadEvent.Confirmed;
import se.lyhord.register.event.RoadEvent.Routed;

/** Events as sentences with the routine's names in them; the log itself keeps the ids. */
class EventWords {
    private final Names names;

    EventWords(Names names) {
        this.names = names;
    }

    String sentence(ArendeEvent event) {
        return switch (event) {
            case Suggested suggested ->
                "Förslag: "
                        + list(
                                named(suggested.kind(), names::kind),
                                named(suggested.factor(), names::factor),
                                named(suggested.unit(), names::unit))
                        + flags(suggested.flags());
            case Confirmed confirmed ->
                "Bekräftat: "
                        + list(
                                names.kind(confirmed.kind()),
                                names.factor(confirmed.factor()),
                                names.unit(confirmed.unit()))
                        + flags(confirmed.flags());
            case Routed routed -> "Fördelat till " + names.unit(routed.unit()) + ".";
            default -> event.sentence();
        };
    }

    private static String named(@Nullable String id, UnaryOperator<String> name) {
        return id == null ? "osäkert" : name.apply(id);
    }

    private static String list(String... parts) {
        return String.join(", ", parts) + ".";
    }

    private String flags(List<String> ids) {
        return ids.isEmpty()
                ? ""
                : " Flaggor: " + ids.stream().map(names::flag).collect(Collectors.joining(", ")) + ".";
    }
}
