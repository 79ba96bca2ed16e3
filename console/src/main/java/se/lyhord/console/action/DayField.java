package se.lyhord.console.action;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A day as Swedes write it, 2026-12-04, with the week from Monday. */
public class DayField extends DatePicker {
    private static final Locale SWEDISH = Locale.of("sv", "SE");

    /** An empty field. */
    public DayField(String label) {
        super(label);
        setLocale(SWEDISH);
        // The day is written; the calendar opens with the arrow key or the icon.
        setAutoOpen(false);
        setI18n(new DatePickerI18n()
                .setDateFormats("yyyy-MM-dd", "yyyyMMdd", "d/M")
                .setMonthNames(Stream.of(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, SWEDISH))
                        .toList())
                .setWeekdays(weekdays(TextStyle.FULL))
                .setWeekdaysShort(weekdays(TextStyle.SHORT))
                .setFirstDayOfWeek(1)
                .setToday("I dag")
                .setCancel("Avbryt")
                .setBadInputErrorMessage("Skriv dagen som 2026-12-04."));
    }

    DayField(Field.Day day) {
        this(day.label());
        setHelperText(day.hint());
        setValue(day.chosen());
    }

    /** From Sunday, as the component wants them. */
    private static List<String> weekdays(TextStyle style) {
        return Stream.concat(
                        Stream.of(DayOfWeek.SUNDAY),
                        Stream.of(DayOfWeek.values()).limit(6))
                .map(day -> day.getDisplayName(style, SWEDISH))
                .toList();
    }
}
