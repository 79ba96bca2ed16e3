package se.lyhord.console.sheet;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What stands in a cell, so that a spreadsheet program can sort days as days. */
public sealed interface Cell {
    /** What a reader sees. */
    String shown();

    /** Words, never to be reckoned with; none where there are none. */
    static Cell text(@Nullable String text) {
        return new Text(text == null ? "" : text);
    }

    /** A day; empty where there is none. */
    static Cell day(@Nullable LocalDate day) {
        return day == null ? text("") : new Day(day);
    }

    /** Words. */
    record Text(String text) implements Cell {
        @Override
        public String shown() {
            return text;
        }
    }

    /** A day of the calendar. */
    record Day(LocalDate day) implements Cell {
        @Override
        public String shown() {
            return day.toString();
        }
    }
}
