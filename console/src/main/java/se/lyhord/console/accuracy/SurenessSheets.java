package se.lyhord.console.accuracy;

import java.util.List;
import java.util.stream.Stream;
import se.lyhord.console.sheet.Sheet;
import se.lyhord.console.words.Share;
import se.lyhord.register.accuracy.Answered;
import se.lyhord.register.accuracy.Band;
import se.lyhord.register.accuracy.Outcomes;
import se.lyhord.register.accuracy.Price;

/** Whether the classifier is as sure as it ought to be, and what its levels cost and bring, as tables. */
final class SurenessSheets {
    private SurenessSheets() {}

    static Sheet bands(Answered answered) {
        return new Sheet(
                "Så säkert var programmet, och så ofta hade det rätt",
                List.of("Säkerhet", "Gissningar", "Borde bli rätt", "Blev rätt", "Andel rätt", "Slutsats"),
                answered.sureness().bands().stream().map(SurenessSheets::row).toList());
    }

    private static List<String> row(Band band) {
        return List.of(
                band.from() + "–" + (band.from() + Band.WIDTH) + "\u00a0%",
                String.valueOf(band.count()),
                String.valueOf(Math.round(band.probability())),
                String.valueOf(band.right()),
                new Share(band.right(), band.count()).toString(),
                switch (band.verdict()) {
                    case TOO_FEW -> "För få för att säga något";
                    case HOLDS -> "Stämmer";
                    case TOO_SURE -> "För säkert";
                    case TOO_CAUTIOUS -> "För försiktigt";
                });
    }

    /** What was, and what would have been. */
    static Sheet prices(Answered answered) {
        Outcomes was = answered.all();
        return new Sheet(
                "Om nivån hade varit en annan",
                List.of("Nivå", "Fick förslag", "Andel", "Rätt förslag", "Fel förslag", "Rätt av förslagen"),
                Stream.concat(
                                Stream.of(row("Som det var", was.total(), was.offered(), was.taken())),
                                answered.sureness().prices().stream().map(SurenessSheets::row))
                        .toList());
    }

    private static List<String> row(Price price) {
        return row(price.level() + "\u00a0%", price.total(), price.offered(), price.right());
    }

    private static List<String> row(String level, int total, int offered, int right) {
        return List.of(
                level,
                String.valueOf(offered),
                new Share(offered, total).toString(),
                String.valueOf(right),
                String.valueOf(offered - right),
                new Share(right, offered).toString());
    }
}
