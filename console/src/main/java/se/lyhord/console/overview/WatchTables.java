package se.lyhord.console.overview;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.UIScope;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.lyhord.console.keys.ScrollArea;
import se.lyhord.console.words.Days;
import se.lyhord.console.words.Names;
import se.lyhord.console.words.Shown;
import se.lyhord.register.absence.Absence;
import se.lyhord.register.absence.Absences;
import se.lyhord.register.overview.UnitWatch;
import se.lyhord.register.overview.Watch;
import se.lyhord.register.overview.WatchedArende;
import se.lyhord.register.routine.RoutineInForce;

/** Draws the figures, what is behind one, and who is away. */
@org.springframework.stereotype.Component
@UIScope
class WatchTables {
    private static final int AHEAD = 14;

    private final Names names;
    private final Days days;
    private final Absences absences;
    private final Clock clock;

    WatchTables(Names names, Days days, Absences absences, Clock clock) {
        this.names = names;
        this.days = days;
        this.absences = absences;
        this.clock = clock;
    }

    /** A table with a row for each enhet; its figures lead to the list where the person may open one. */
    Component figures(List<UnitWatch> units, boolean opens) {
        NativeTable table = new NativeTable();
        table.addClassName("watch-table");
        table.setCaptionText("Läget per enhet");
        NativeTableRow head = table.getHead().addRow();
        head.addHeaderCell().setText("Enhet");
        for (Watch watch : Watch.values()) {
            head.addHeaderCell().setText(watch.label());
        }
        units.forEach(unit -> {
            NativeTableRow row = table.getBody().addRow();
            NativeTableHeaderCell name = row.addHeaderCell();
            name.setText(names.unit(unit.unit()));
            name.getElement().setAttribute("scope", "row");
            for (Watch watch : Watch.values()) {
                row.addDataCell().add(figure(unit, watch, opens));
            }
        });
        return new ScrollArea("Läget per enhet", table);
    }

    private Component figure(UnitWatch unit, Watch watch, boolean opens) {
        int number = unit.of(watch);
        if (number == 0 || !opens) {
            return new Span(number == 0 ? "–" : String.valueOf(number));
        }
        Anchor link = new Anchor(
                "bevakning?%s=%s&%s=%s".formatted(OverviewView.UNIT, unit.unit(), OverviewView.WATCH, watch.path()),
                String.valueOf(number));
        link.setAriaLabel("%s hos %s: %d".formatted(watch.label(), names.unit(unit.unit()), number));
        return link;
    }

    Component behind(Watch watch, Optional<String> unit, List<WatchedArende> rows) {
        Section section = new Section(
                new H3(watch.label() + unit.map(id -> ", " + names.unit(id)).orElse("")));
        section.addClassName("todo-group");
        if (rows.isEmpty()) {
            section.add(new Paragraph("Inget här just nu."));
            return section;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("todo-rows");
        rows.forEach(row -> list.add(item(row, watch)));
        section.add(list);
        return section;
    }

    private ListItem item(WatchedArende row, Watch watch) {
        Span due = new Span(days.leftAndDate(row.due()));
        due.addClassNames("due", days.urgency(row.due()).style());
        Div first = new Div(new Anchor("arende/" + row.id(), Shown.title(row.title())), due);
        first.addClassName("row-line");
        String what = watch == Watch.PROVIDER ? names.provider(row.what()) : row.what();
        Div facts =
                new Div(new Span(row.name() + " · " + names.unit(row.unit()) + (what.isEmpty() ? "" : " · " + what)));
        facts.addClassName("arende-facts");
        return new ListItem(first, facts);
    }

    List<Absence> away(String namnd, LocalDate today) {
        return absences.list(namnd, today, today.plusDays(AHEAD));
    }

    LocalDate today() {
        return RoutineInForce.arrivalDate(clock.instant());
    }

    /** Who is away today and the two weeks to come, and who steps in. */
    Component absences(List<Absence> away) {
        Section section = new Section(new H3("Frånvaro"));
        section.addClassName("todo-group");
        if (away.isEmpty()) {
            section.add(new Paragraph("Ingen är frånvarande de närmaste två veckorna."));
            return section;
        }
        UnorderedList list = new UnorderedList();
        away.forEach(absence -> list.add(new ListItem("%s är borta %s–%s. %s ersätter."
                .formatted(
                        names.person(absence.person()),
                        days.date(Days.noon(absence.firstDay())),
                        days.date(Days.noon(absence.lastDay())),
                        names.person(absence.deputy())))));
        section.add(list);
        return section;
    }
}
