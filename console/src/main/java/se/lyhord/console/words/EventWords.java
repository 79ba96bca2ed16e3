package se.lyhord.console.words;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.lyhord.register.event.ArendeEvent;
import se.lyhord.register.event.MessageEvent.Opened;
import se.lyhord.register.event.MessageEvent.OpenedBeside;
import se.lyhord.register.event.MessageEvent.Suggested;
import se.lyhord.register.event.RoadEvent.Confirmed;
import se.lyhord.register.event.RoadEvent.FlagsTakenOver;
import se.lyhord.register.event.RoadEvent.Followed;
import se.lyhord.register.event.RoadEvent.HandedOver;
import se.lyhord.register.event.RoadEvent.Recused;
import se.lyhord.register.event.RoadEvent.Rerouted;
import se.lyhord.register.event.RoadEvent.Routed;
import se.lyhord.register.event.RoadEvent.TakenOver;
import se.lyhord.register.event.WorkEvent.AlarmRaised;
import se.lyhord.register.event.WorkEvent.CompanionOpened;

/** Events as sentences with the routine's names in them; the log itself keeps the ids. */
public class EventWords {
    private final Names names;

    /** With the names of this routine. */
    public EventWords(Names names) {
        this.names = names;
    }

    /** What happened, as a sentence. */
    public String sentence(ArendeEvent event) {
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
                                names.factor(confirmed.factor(), confirmed.code()),
                                names.unit(confirmed.unit()))
                        + flags(confirmed.flags());
            case Routed routed -> "Fördelat till " + names.unit(routed.unit()) + ".";
            case Rerouted moved ->
                "Fördelat om från %s till %s. %s"
                        .formatted(names.unit(moved.from()), names.unit(moved.to()), moved.reason());
            case Recused moved ->
                "Jäv hos %s. %s tar över. %s"
                        .formatted(names.unit(moved.from()), names.unit(moved.to()), moved.reason());
            case Followed followed ->
                "Följde med %s från %s till %s."
                        .formatted(followed.name(), names.unit(followed.from()), names.unit(followed.to()));
            case TakenOver taken -> names.person(taken.chief()) + " tar över ärendet. " + taken.reason();
            case HandedOver handed ->
                "%s följer andra regler. Överlämnat till %s."
                        .formatted(names.kind(handed.kind()), names.unit(handed.to()));
            case AlarmRaised alarm -> "Larm om " + names.flag(alarm.flag()) + " till " + alarm.to() + ".";
            case CompanionOpened opened ->
                "%s, ett ärende som få får se, öppnades vid sidan av för flaggan %s."
                        .formatted(opened.name(), names.flag(opened.flag()));
            case OpenedBeside opened ->
                "Ärendet öppnades vid sidan av %s, för utredning enligt flaggan %s."
                        .formatted(opened.name(), names.flag(opened.flag()));
            case FlagsTakenOver taken ->
                "Märkningen från %s följde med: %s."
                        .formatted(
                                taken.from(),
                                taken.flags().stream().map(names::flag).collect(Collectors.joining(", ")));
            // What was logged before the bot said it in words.
            case Opened opened -> Shown.reason(opened.sentence());
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
