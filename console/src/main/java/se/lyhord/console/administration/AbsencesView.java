package se.lyhord.console.administration;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.lyhord.config.routine.Organisation;
import se.lyhord.config.routine.Rutin;
import se.lyhord.console.action.AtOnceButton;
import se.lyhord.console.action.Field;
import se.lyhord.console.action.FormDialog;
import se.lyhord.console.action.Toast;
import se.lyhord.console.action.VerbForm;
import se.lyhord.console.keys.ScrollArea;
import se.lyhord.console.sheet.Sheet;
import se.lyhord.console.sheet.SheetTable;
import se.lyhord.console.signin.Person;
import se.lyhord.console.words.Days;
import se.lyhord.console.words.Names;
import se.lyhord.register.absence.Absence;
import se.lyhord.register.access.Account;
import se.lyhord.register.administration.KeepAbsences;

/** Who is away or is going to be, who steps in, and who does by the routine when nothing is said. */
@Route("administration/franvaro")
@PageTitle("Frånvaro · Lyhörd")
@RolesAllowed("ADMIN")
class AbsencesView extends Div implements AfterNavigationObserver {
    private final KeepAbsences absences;
    private final Names names;
    private final Days days;
    private final Person person;
    private final Account account;
    private final Div content = new ScrollArea("Frånvaro");

    AbsencesView(KeepAbsences absences, Names names, Days days, Person person) {
        this.absences = absences;
        this.names = names;
        this.days = days;
        this.person = person;
        this.account = person.account();
        addClassNames("list-view", "administration-view");
        Button add = new Button("Lägg till frånvaro", click -> new FormDialog(form(), this::show).open());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        content.addClassName("report");
        add(new H2("Frånvaro och ersättare"), new Div(add), content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    private void show() {
        List<Absence> coming = absences.coming(account);
        content.removeAll();
        content.add(
                coming.isEmpty() ? new Paragraph("Ingen är borta, och ingen frånvaro är planerad.") : list(coming),
                new SheetTable(usual(person.routine().rutin())));
    }

    private UnorderedList list(List<Absence> coming) {
        UnorderedList list = new UnorderedList();
        list.addClassName("absences");
        coming.forEach(absence -> list.add(item(absence)));
        return list;
    }

    private ListItem item(Absence absence) {
        String who = names.person(absence.person());
        Button back = new AtOnceButton("Är tillbaka", () -> {
            Toast.after(() -> absences.end(account, absence), who + " är tillbaka.");
            show();
        });
        back.setAriaLabel(who + " är tillbaka");
        back.addThemeVariants(ButtonVariant.SMALL);
        return new ListItem(
                new Span("%s är borta %s–%s. %s är ersättare."
                        .formatted(
                                who,
                                days.date(Days.noon(absence.firstDay())),
                                days.date(Days.noon(absence.lastDay())),
                                names.person(absence.deputy()))),
                back);
    }

    private VerbForm form() {
        List<Field.Option> people = person.routine().rutin().people().stream()
                .map(each -> new Field.Option(each.id(), each.name() + ", " + each.title()))
                .toList();
        return VerbForm.of(
                "Lägg till frånvaro",
                filled -> absences.add(
                        account,
                        filled.choice("person", "Välj vem som är borta."),
                        filled.day("first", "Välj den första dagen."),
                        filled.day("last", "Välj den sista dagen."),
                        filled.choice("deputy", "Välj vem som är ersättare.")),
                Field.Pick.of("person", "Vem är borta?", "", people),
                new Field.Day("first", "Första dagen", "", null),
                new Field.Day("last", "Sista dagen", "", null),
                Field.Pick.of(
                        "deputy",
                        "Ersättare",
                        "Larm och övertagna ärenden går till ersättaren, som också får läsa och arbeta med alla ärenden "
                                + "hos de enheter som personen är chef för.",
                        people));
    }

    private static Sheet usual(Rutin rutin) {
        Organisation organisation = rutin.organisation();
        return new Sheet(
                "Ersättare enligt rutinen, när inget annat är sagt",
                List.of("Person", "Ersättare", "Närmaste chef"),
                rutin.people().stream()
                        .map(each -> List.of(
                                each.name() + ", " + each.title(),
                                name(organisation, each.deputy()),
                                name(organisation, each.chief())))
                        .toList());
    }

    private static String name(Organisation organisation, @Nullable String id) {
        return organisation
                .person(Objects.requireNonNullElse(id, ""))
                .map(each -> each.name())
                .orElse("–");
    }
}
