package se.lyhord.register.accuracy;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.lyhord.classifier.model.Question;

/** How one question was answered in a window. */
public final class Answered {
    private final Question question;
    private final Window window;
    private final List<Tally> tallies;

    Answered(Question question, Window window, List<Tally> tallies) {
        this.question = question;
        this.window = window;
        this.tallies =
                tallies.stream().filter(tally -> tally.question() == question).toList();
    }

    /** Which. */
    public Question question() {
        return question;
    }

    /** When. */
    public Window window() {
        return window;
    }

    /** All together. */
    public Outcomes all() {
        return Outcomes.of(tallies);
    }

    /** By the first day of each step, oldest first, also of those in which nothing came. */
    public Map<LocalDate, Outcomes> bySteps() {
        return bySteps(tallies);
    }

    private Map<LocalDate, Outcomes> bySteps(List<Tally> some) {
        Map<LocalDate, List<Tally>> groups = some.stream().collect(groupingBy(Tally::step));
        Map<LocalDate, Outcomes> steps = new LinkedHashMap<>();
        window.steps().forEach(step -> steps.put(step, Outcomes.of(groups.getOrDefault(step, List.of()))));
        return steps;
    }

    /** By what it was confirmed to be, the most frequent first. */
    public List<OfLabel> byLabels() {
        Map<String, List<Tally>> groups =
                tallies.stream().collect(groupingBy(Tally::confirmed, TreeMap::new, toList()));
        return groups.entrySet().stream()
                .map(group -> new OfLabel(group.getKey(), Outcomes.of(group.getValue()), bySteps(group.getValue())))
                .sorted(Comparator.comparingInt((OfLabel label) -> label.all().total())
                        .reversed())
                .toList();
    }

    /** What was offered and what it became, the most frequent first. */
    public List<Pair> pairs() {
        Map<String, Map<String, Integer>> counts = tallies.stream()
                .filter(Tally::offered)
                .collect(groupingBy(
                        tally -> String.valueOf(tally.suggested()),
                        TreeMap::new,
                        groupingBy(Tally::confirmed, TreeMap::new, summingInt(Tally::count))));
        return counts.entrySet().stream()
                .flatMap(suggested -> suggested.getValue().entrySet().stream()
                        .map(became -> new Pair(suggested.getKey(), became.getKey(), became.getValue())))
                .sorted(Comparator.comparingInt(Pair::count).reversed())
                .toList();
    }

    /** How sure the classifier was, and what that was worth. */
    public Sureness sureness() {
        return new Sureness(tallies);
    }
}
