package se.lyhord.register.accuracy;

import java.util.List;
import java.util.stream.IntStream;

/** How sure the classifier was of its best guesses, offered or not, and what that was worth. */
public final class Sureness {
    private static final List<Integer> LEVELS = List.of(40, 50, 60, 70, 80, 90);
    private static final int HUNDRED = 100;

    private final List<Tally> tallies;

    Sureness(List<Tally> tallies) {
        this.tallies = List.copyOf(tallies);
    }

    /** The best guesses by how probable they were, from the least. */
    public List<Band> bands() {
        return IntStream.iterate(0, from -> from < HUNDRED, from -> from + Band.WIDTH)
                .mapToObj(this::band)
                .filter(band -> band.count() > 0)
                .toList();
    }

    private Band band(int from) {
        List<Tally> within = tallies.stream()
                .filter(tally -> tally.suggested() != null)
                .filter(tally -> tally.percent() >= from && tally.percent() < from + Band.WIDTH)
                .toList();
        return new Band(
                from,
                count(within),
                count(within.stream().filter(Tally::isRight).toList()),
                within.stream().mapToDouble(Tally::probability).sum());
    }

    /** What the levels that a nämnd may think of would have brought. */
    public List<Price> prices() {
        return LEVELS.stream().map(this::price).toList();
    }

    private Price price(int level) {
        List<Tally> above = tallies.stream()
                .filter(tally -> tally.suggested() != null && tally.percent() >= level)
                .toList();
        return new Price(
                level,
                count(tallies),
                count(above),
                count(above.stream().filter(Tally::isRight).toList()));
    }

    private static int count(List<Tally> some) {
        return some.stream().mapToInt(Tally::count).sum();
    }
}
