package se.lyhord.config.command;

import java.io.PrintStream;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.lyhord.config.calendar.Arbetsdagar;
import se.lyhord.config.deadline.Fristplan;
import se.lyhord.config.deadline.PlannedFrist;
import se.lyhord.config.routine.Rutin;
import tools.jackson.databind.json.JsonMapper;

/** Prints each frist that a routine gives a message, with its moment and the rule that made it. */
final class Deadlines {
    private static final DateTimeFormatter IN_WORDS =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy 'kl.' HH:mm", Locale.of("sv", "SE"));
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Rutin rutin;

    Deadlines(Rutin rutin) {
        this.rutin = rutin;
    }

    void print(List<String> args, PrintStream out) {
        DeadlineQuestion question = DeadlineQuestion.parse(args, rutin);
        List<PlannedFrist> frister = new Fristplan(rutin, new Arbetsdagar(rutin.freeDays()))
                .of(question.arrival(), question.kind(), question.unit(), question.flags());
        if (!question.jsonl() && frister.isEmpty()) {
            out.println("Rutinen sätter ingen tid.");
        }
        frister.forEach(frist -> out.println(question.jsonl() ? json(frist) : sentence(frist)));
    }

    private static String json(PlannedFrist frist) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("frist", frist.duty().id());
        line.put("due", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(frist.due()));
        line.put("warn", frist.warnOn().toString());
        line.put("rule", frist.rule());
        return JSON.writeValueAsString(line);
    }

    private static String sentence(PlannedFrist frist) {
        return "%s senast %s. %s".formatted(frist.duty().label(), IN_WORDS.format(frist.due()), frist.rule());
    }
}
