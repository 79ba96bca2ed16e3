package se.lyhord.intake.converse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import se.lyhord.classifier.Alternative;
import se.lyhord.classifier.Flag;
import se.lyhord.classifier.Ranking;
import se.lyhord.classifier.Suggestion;
import se.lyhord.config.calendar.SvenskTid;
import se.lyhord.config.routine.Rutin;
import se.lyhord.config.routine.Rutiner;
import se.lyhord.register.routine.Routines;

/** A conversation with one nämnd, on a Friday morning, in which the classifier thinks what it is told to. */
record Talk(Rutin rutin, Suggestion suggestion, Instant now) {
    /** Friday 20 November 2026, nine in the morning in Sweden. */
    static final Instant FRIDAY = Instant.parse("2026-11-20T08:00:00Z");

    static final String HASSELBY = "hasselby-vallingby";

    static Talk with(String namnd) {
        return new Talk(Rutiner.builtIn(namnd), Suggesting.NOTHING, FRIDAY);
    }

    static Talk of(String kind) {
        return with(HASSELBY).thinking(kind, "annat", "forskola");
    }

    Talk thinking(String kind, String factor, String unit) {
        return new Talk(rutin, new Suggestion(sure(kind), sure(factor), sure(unit), suggestion.flags(), "sv"), now);
    }

    Talk unsureOfUnit(String... units) {
        List<Alternative> alternatives = Stream.of(units)
                .map(unit -> new Alternative(unit, .3, List.of()))
                .toList();
        return new Talk(
                rutin,
                new Suggestion(
                        suggestion.kind(), suggestion.factor(), new Ranking(alternatives, true), List.of(), "sv"),
                now);
    }

    Talk alarmed() {
        return new Talk(
                rutin,
                new Suggestion(
                        suggestion.kind(),
                        suggestion.factor(),
                        suggestion.unit(),
                        List.of(new Flag("akut", "fara")),
                        "sv"),
                now);
    }

    /** With a nämnd that has decided nothing about the citizens' page. */
    Talk withoutCitizensPage(Path folder) throws IOException {
        String name = "/se/lyhord/config/routine/" + rutin.id() + ".yaml";
        try (InputStream in = Objects.requireNonNull(Rutiner.class.getResourceAsStream(name))) {
            String yaml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            String without = yaml.substring(0, yaml.indexOf("citizens:")) + yaml.substring(yaml.indexOf("letters:"));
            return new Talk(Rutiner.read(Files.writeString(folder.resolve("routine.yaml"), without)), suggestion, now);
        }
    }

    Talk at(String instant) {
        return new Talk(rutin, suggestion, Instant.parse(instant));
    }

    private String namnd() {
        return rutin.namnd().id();
    }

    private static Ranking sure(String id) {
        return new Ranking(List.of(new Alternative(id, .9, List.of())), false);
    }

    Turn next(String... form) {
        return converse().next(namnd(), draft(form));
    }

    Turn after(Turn turn, String... form) {
        Map<String, String> all = new HashMap<>(turn.carried());
        turn.ask().ifPresent(ask -> all.put(Draft.ASKED, ask.field().param()));
        all.putAll(pairs(form));
        return converse().next(namnd(), Draft.of(all));
    }

    Receipt arrived(String... form) {
        return converse().arrived(namnd(), draft(form), now);
    }

    private Converse converse() {
        Routines routines = new Routines(List.of(rutin), clock());
        return new Converse(routines, (_, _) -> suggestion, clock());
    }

    private Clock clock() {
        return Clock.fixed(now, SvenskTid.ZONE);
    }

    private static Draft draft(String... form) {
        return Draft.of(pairs(form));
    }

    private static Map<String, String> pairs(String... form) {
        Map<String, String> pairs = new HashMap<>();
        for (int i = 0; i < form.length; i += 2) {
            pairs.put(form[i], form[i + 1]);
        }
        return pairs;
    }
}
