package se.lyhord.config.deadline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.lyhord.config.calendar.Arbetsdagar;
import se.lyhord.config.calendar.Tidsfrist;
import se.lyhord.config.routine.Rutin;
import se.lyhord.config.routine.matter.Arendetyp;

/** Turns a routine's time limits into frister, counted from the arrival date by law, which is day 0. */
public final class Fristplan {
    private final Rutin rutin;
    private final Arbetsdagar arbetsdagar;

    /** A plan by a routine, on the working days of the place. */
    public Fristplan(Rutin rutin, Arbetsdagar arbetsdagar) {
        this.rutin = rutin;
        this.arbetsdagar = arbetsdagar;
    }

    /**
     * Every frist of an ärende, first due first; what the routine sets no limit for is not there.
     *
     * @param kind id of the ärendetyp, empty while nobody knows
     * @param unit id of the enhet, likewise
     * @param flags ids of the flags that stand
     */
    public List<PlannedFrist> of(LocalDate arrival, String kind, String unit, Set<String> flags) {
        Optional<Arendetyp> excluded = rutin.kind(kind).filter(known -> !known.isHandled(flags));
        Stream<PlannedFrist> frister = excluded.isPresent()
                ? rerouting(arrival, excluded.get()).stream()
                : Stream.of(
                                acknowledgement(arrival),
                                answer(arrival, unit),
                                answerAtLatest(arrival, unit),
                                delayNotice(arrival, unit))
                        .flatMap(Optional::stream);
        return frister.sorted(Comparator.comparing(PlannedFrist::due)).toList();
    }

    /** When the bekräftelse is due; empty when the routine sets no limit. */
    public Optional<PlannedFrist> acknowledgement(LocalDate arrival) {
        return Optional.ofNullable(rutin.acknowledgement().within())
                .map(within -> frist(Duty.BEKRAFTELSE, arrival, within, inTime("Bekräftelse", within)));
    }

    /** When the answer is due, if this enhet is to give it; an unknown or no enhet has the nämnd's own limit. */
    public Optional<PlannedFrist> answer(LocalDate arrival, String unit) {
        return rutin.answerWithin(unit).map(within -> frist(Duty.SVAR, arrival, within, inTime("Svar", within)));
    }

    /** When a measure that was decided to be followed up on this day must have been. */
    public PlannedFrist followUp(LocalDate day) {
        return new PlannedFrist(
                Duty.UPPFOLJNING,
                arbetsdagar.endOf(day),
                arbetsdagar.warningDay(day, rutin.answer().warnBefore()),
                "Åtgärden följs upp den dag som bestämdes.");
    }

    private Optional<PlannedFrist> answerAtLatest(LocalDate arrival, String unit) {
        return rutin.answerAtLatest(unit)
                .map(within -> frist(
                        Duty.SVAR_EFTER_UTREDNING, arrival, within, inTime("Svar på det som måste utredas", within)));
    }

    /** The notice is due when the answer is: afterwards the citizen has already waited in vain. */
    private Optional<PlannedFrist> delayNotice(LocalDate arrival, String unit) {
        return rutin.answerAtLatest(unit)
                .or(() -> rutin.answerWithin(unit))
                .filter(within -> rutin.handling().delayNotice())
                .map(within -> frist(
                        Duty.DROJSMAL,
                        arrival,
                        within,
                        inTime("Blir svaret försenat: besked om det, med orsaken,", within)));
    }

    /** What must not wait goes on the day it came, or on the first day when somebody is there. */
    private Optional<PlannedFrist> rerouting(LocalDate arrival, Arendetyp kind) {
        return Optional.ofNullable(kind.rerouteWithin()).map(within -> {
            LocalDate opened = arbetsdagar.isArbetsdag(arrival) ? arrival : arbetsdagar.plus(arrival, 1);
            String rule = within.days() == 0
                    ? "%s skickas vidare samma dag, eller nästa arbetsdag om dagen är ledig.".formatted(kind.name())
                    : "%s skickas vidare inom %s från ankomsten.".formatted(kind.name(), within.inWords());
            return frist(Duty.OMSTYRNING, within.days() == 0 ? opened : arrival, within, rule);
        });
    }

    private static String inTime(String what, Tidsfrist within) {
        return "%s inom %s från ankomsten.".formatted(what, within.inWords());
    }

    private PlannedFrist frist(Duty duty, LocalDate from, Tidsfrist within, String rule) {
        LocalDate last = arbetsdagar.lastDay(from, within);
        return new PlannedFrist(
                duty,
                arbetsdagar.endOf(last),
                arbetsdagar.warningDay(from, last, rutin.answer().warnBefore()),
                rule);
    }
}
