package se.lyhord.classifier.command;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Rows in columns as wide as they need, the first to the left and the others to the right. */
final class TextTable {
    private static final Locale SWEDISH = Locale.of("sv", "SE");
    private static final int PERCENT = 100;

    private final List<List<String>> rows = new ArrayList<>();

    TextTable(String... heads) {
        row(heads);
    }

    void row(String... cells) {
        rows.add(List.of(cells));
    }

    void print(PrintStream out) {
        var widths = IntStream.range(0, rows.getFirst().size())
                .map(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
        for (var row : rows) {
            var line = new StringBuilder("  ");
            for (int column = 0; column < widths.length; column++) {
                var room = " ".repeat(widths[column] - row.get(column).length());
                line.append(column == 0 ? row.get(column) + room : "  " + room + row.get(column));
            }
            out.println(line.toString().stripTrailing());
        }
        out.println();
    }

    static String percent(double share) {
        return String.format(SWEDISH, "%.1f %%", share * PERCENT);
    }

    static String number(long number) {
        return String.format(SWEDISH, "%d", number);
    }
}
