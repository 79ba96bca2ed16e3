package se.lyhord.register.remind.mail;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.lyhord.register.alarm.OpenAlarm;
import se.lyhord.register.routine.RoutineInForce;

/** What waits for somebody one morning: what is late, what is due today, what is due soon; each ärende with its name, what is the matter and a link. */
final class MorningList {
    /** In the order in which they are read. */
    private enum Section {
        LATE("Försenat"),
        TODAY("I dag"),
        SOON("Snart");

        private final String heading;

        Section(String heading) {
            this.heading = heading;
        }
    }

    private final Map<Long, List<OpenAlarm>> byArende;
    private final LocalDate today;
    private final String deskAddress;

    MorningList(List<OpenAlarm> alarms, LocalDate today, String deskAddress) {
        this.byArende = alarms.stream()
                .collect(Collectors.groupingBy(OpenAlarm::arende, LinkedHashMap::new, Collectors.toList()));
        this.today = today;
        this.deskAddress = deskAddress;
    }

    /** How many ärenden it holds. */
    int count() {
        return byArende.size();
    }

    /** It as lines of plain text. */
    String text() {
        Map<Section, List<List<OpenAlarm>>> sections = byArende.values().stream()
                .collect(Collectors.groupingBy(this::section, TreeMap::new, Collectors.toList()));
        return sections.entrySet().stream()
                .map(section -> section.getKey().heading + "\n\n"
                        + section.getValue().stream().map(this::lines).collect(Collectors.joining("\n\n")))
                .collect(Collectors.joining("\n\n"));
    }

    private Section section(List<OpenAlarm> ofArende) {
        return ofArende.stream()
                .map(alarm -> section(alarm.due()))
                .min(Section::compareTo)
                .orElseThrow();
    }

    /** What has no moment of its own must be looked into today. */
    private Section section(@Nullable Instant due) {
        if (due == null) {
            return Section.TODAY;
        }
        int compared = RoutineInForce.arrivalDate(due).compareTo(today);
        return compared < 0 ? Section.LATE : compared == 0 ? Section.TODAY : Section.SOON;
    }

    private String lines(List<OpenAlarm> ofArende) {
        OpenAlarm first = ofArende.getFirst();
        return first.arendeName() + ": "
                + ofArende.stream().map(OpenAlarm::sentence).distinct().collect(Collectors.joining(" "))
                + "\n" + deskAddress + "/arende/" + first.arende();
    }
}
