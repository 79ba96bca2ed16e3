package se.lyhord.config.command;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import se.lyhord.config.calendar.SvenskTid;
import se.lyhord.config.routine.Rutin;
import se.lyhord.config.routine.matter.Arendetyp;
import se.lyhord.config.routine.matter.Flagga;
import se.lyhord.config.routine.people.Enhet;

/**
 * What is asked of a routine.
 *
 * @param arrival the arrival date in Sweden
 * @param kind id of the ärendetyp, empty when it was not given
 * @param unit id of the enhet, likewise
 */
record DeadlineQuestion(LocalDate arrival, String kind, String unit, Set<String> flags, boolean jsonl) {
    private static final DateTimeFormatter ARRIVAL = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd['T'HH:mm[:ss[.SSS]][XXX]['['VV']']]")
            .withResolverStyle(ResolverStyle.STRICT);

    static DeadlineQuestion parse(List<String> args, Rutin rutin) {
        String kind = "";
        String unit = "";
        Set<String> flags = new HashSet<>();
        boolean jsonl = false;
        if (args.isEmpty()) {
            throw new WrongUseException("Skriv också när meddelandet kom, som 2026-11-20.");
        }
        LocalDate arrival = arrival(args.getFirst());
        Iterator<String> options = args.subList(1, args.size()).iterator();
        while (options.hasNext()) {
            String option = options.next();
            switch (option) {
                case "--jsonl" -> jsonl = true;
                case "--kind" -> kind = known("ärendetyp", value(option, options), rutin.kinds(), Arendetyp::id);
                case "--unit" -> unit = known("enhet", value(option, options), rutin.units(), Enhet::id);
                case "--flag" -> flags.add(known("flagga", value(option, options), rutin.flags(), Flagga::id));
                default -> throw new WrongUseException("Känner inte till ”%s”.".formatted(option));
            }
        }
        return new DeadlineQuestion(arrival, kind, unit, Set.copyOf(flags), jsonl);
    }

    private static LocalDate arrival(String text) {
        try {
            TemporalAccessor moment =
                    ARRIVAL.parseBest(text, ZonedDateTime::from, LocalDateTime::from, LocalDate::from);
            return moment instanceof ZonedDateTime zoned
                    ? zoned.withZoneSameInstant(SvenskTid.ZONE).toLocalDate()
                    : LocalDate.from(moment);
        } catch (DateTimeException e) {
            throw new WrongUseException(
                    "”%s” är ingen dag som 2026-11-20 eller tidpunkt som 2026-11-20T14:05+01:00.".formatted(text), e);
        }
    }

    private static String value(String option, Iterator<String> options) {
        if (!options.hasNext()) {
            throw new WrongUseException("Det saknas ett värde efter ”%s”.".formatted(option));
        }
        return options.next();
    }

    private static <T> String known(String what, String id, List<T> parts, Function<T, String> idOf) {
        List<String> ids = parts.stream().map(idOf).toList();
        if (!ids.contains(id)) {
            throw new WrongUseException(
                    "Rutinen har ingen %s ”%s”. Det som finns är %s.".formatted(what, id, String.join(", ", ids)));
        }
        return id;
    }
}
