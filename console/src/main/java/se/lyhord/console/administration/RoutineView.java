package se.lyhord.console.administration;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import se.lyhord.config.plain.PlainRoutine;
import se.lyhord.config.routine.Rutin;
import se.lyhord.console.keys.ScrollArea;
import se.lyhord.console.live.Live;
import se.lyhord.console.sheet.SheetTable;
import se.lyhord.console.signin.Person;
import se.lyhord.register.routine.RoutineFiles;
import se.lyhord.register.routine.RoutineInForce;
import se.lyhord.register.routine.Routines;
import se.lyhord.register.signal.Signal;

/** The routine as it stands, in every version, and what does not go together; the address says which version. */
@Route("administration/rutin")
@PageTitle("Rutinen · Lyhörd")
@RolesAllowed("ADMIN")
class RoutineView extends Div implements AfterNavigationObserver {
    private static final String VERSION = "version";

    private final Routines routines;
    private final RoutineFiles files;
    private final RoutineProblems problems;
    private final Person person;
    private final Select<Rutin> version = new Select<>();
    private final Div content = new ScrollArea("Rutinen");

    RoutineView(Routines routines, RoutineFiles files, RoutineProblems problems, Person person, Live live) {
        this.routines = routines;
        this.files = files;
        this.problems = problems;
        this.person = person;
        addClassNames("list-view", "report-view", "administration-view");
        content.addClassName("report");
        version.setLabel("Version");
        version.setItemLabelGenerator(this::label);
        version.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                UI.getCurrent().navigate("administration/rutin", chosen(change.getValue()));
            }
        });
        add(new H2("Rutinen"), version, content);
        live.follow(this, EnumSet.of(Signal.WATCH), this::refresh);
    }

    private static QueryParameters chosen(Rutin rutin) {
        return QueryParameters.of(VERSION, String.valueOf(rutin.inForce()));
    }

    private String label(Rutin rutin) {
        return "Från %s%s".formatted(rutin.inForce(), rutin.equals(today()) ? " (gäller nu)" : "");
    }

    private Rutin today() {
        return person.routine().rutin();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        load(event.getLocation()
                .getQueryParameters()
                .getSingleParameter(VERSION)
                .orElse(""));
    }

    /** A file may have changed: the same version as before, as it is now. */
    void refresh() {
        load(String.valueOf(version.getValue().inForce()));
    }

    private void load(String wanted) {
        List<Rutin> versions = routines.versions(person.account().namnd()).stream()
                .map(RoutineInForce::rutin)
                .toList();
        version.setItems(versions);
        Rutin shown = versions.stream()
                .filter(rutin -> String.valueOf(rutin.inForce()).equals(wanted))
                .findFirst()
                .orElseGet(this::today);
        version.setValue(shown);
        show(shown);
    }

    private void show(Rutin rutin) {
        content.removeAll();
        content.add(problems(), new Paragraph(rutin.decision() + "."), new Paragraph(source(rutin)));
        new RoutineSheets(rutin).all().forEach(sheet -> content.add(new SheetTable(sheet)));
        content.add(letters(rutin), plain(rutin));
    }

    private Section problems() {
        Section section = new Section(new H3("Att se över"));
        section.addClassName("problems");
        List<String> found = problems.of(person.account());
        if (found.isEmpty()) {
            section.add(new Paragraph("✓ Rutinen, filerna och användarna går ihop."));
        } else {
            UnorderedList list = new UnorderedList();
            found.forEach(problem -> list.add(new ListItem("⚠ " + problem)));
            section.add(list);
        }
        return section;
    }

    private String source(Rutin rutin) {
        String from = files.sourceOf(rutin).orElse(rutin.id());
        return from.endsWith(".yaml") || from.endsWith(".yml")
                ? "Den kommer från filen %s. Ändra i filen, så tas den i bruk inom några sekunder om den går ihop."
                        .formatted(from)
                : "Det är den inbyggda rutinen %s. Gör en egen fil av den för att ändra den.".formatted(from);
    }

    private static Paragraph letters(Rutin rutin) {
        return new Paragraph(new Anchor(
                "administration/brev",
                "Se breven på %s".formatted(String.join(", ", rutin.receiving().languages()))));
    }

    private static Details plain(Rutin rutin) {
        PlainRoutine page = new PlainRoutine(rutin);
        Div text = new Div();
        page.parts().forEach(part -> {
            text.add(new H3(part.heading()));
            part.paragraphs().forEach(sentence -> text.add(new Paragraph(sentence)));
        });
        return new Details(Objects.requireNonNull(page.title()), text);
    }
}
