package se.lyhord.console.todo;

import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import se.lyhord.console.live.Live;
import se.lyhord.console.signin.Person;
import se.lyhord.console.words.Days;
import se.lyhord.console.words.Names;
import se.lyhord.console.words.Shown;
import se.lyhord.register.handback.ToClose;
import se.lyhord.register.handback.ToCloseRow;
import se.lyhord.register.signal.Signal;

/** What comes back to the registrator: answers that enheter propose by mail, and what is to be closed. */
@Route("att-avsluta")
@PageTitle("Att avsluta · Lyhörd")
@RolesAllowed("REGISTRATOR")
@JavaScript("context://desk/rows.js")
class ClosingView extends Div implements BeforeEnterObserver {
    private static final int MOST = 200;

    private final ToClose toClose;
    private final Names names;
    private final Days days;
    private final String namnd;
    private final Div content = new Div();

    ClosingView(ToClose toClose, Names names, Days days, Person person, Live live) {
        this.toClose = toClose;
        this.names = names;
        this.days = days;
        this.namnd = person.account().namnd();
        addClassNames("list-view", "todo-view");
        add(new H2("Att avsluta"), content);
        live.follow(this, EnumSet.of(Signal.ARENDE), this::refresh);
        addAttachListener(attached -> getElement().executeJs("window.lyhordRows.walk(this)"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        refresh();
    }

    private void refresh() {
        content.removeAll();
        List<ToCloseRow> proposed = toClose.proposed(namnd, MOST);
        List<ToCloseRow> closable = toClose.closable(namnd, 0, MOST);
        if (proposed.isEmpty() && closable.isEmpty()) {
            Div calm = new Div(new H2("Inget att avsluta"), new Paragraph("Här visas det som enheterna är klara med."));
            calm.addClassName("rest");
            content.add(calm);
            return;
        }
        group("Förslag till svar från enheten", toClose.countProposed(namnd), proposed, this::proposed);
        group("Klart för avslut", toClose.countClosable(namnd), closable, ClosingView::closable);
        getElement().executeJs("window.lyhordRows.back(this)");
    }

    private void group(String title, int size, List<ToCloseRow> rows, Function<ToCloseRow, String> words) {
        if (rows.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("todo-rows");
        list.getElement().setAttribute("aria-label", title);
        rows.forEach(row -> list.add(item(row, words.apply(row))));
        Span count = new Span(String.valueOf(size));
        count.addClassName("count");
        Section section = new Section(new H3(new Span(title + " "), count), list);
        section.addClassName("todo-group");
        if (size > rows.size()) {
            section.add(new Paragraph("De första %d av %d visas.".formatted(rows.size(), size)));
        }
        content.add(section);
    }

    private ListItem item(ToCloseRow row, String words) {
        Anchor link = new Anchor("arende/" + row.id(), Shown.title(row.title()));
        link.addClassName("todo-row");
        link.getElement().setAttribute("data-row", String.valueOf(row.id()));
        Div facts = new Div(new Span(row.name() + " · " + names.unit(Objects.requireNonNullElse(row.unit(), "–"))));
        facts.add(new Span(words));
        facts.addClassName("arende-facts");
        return new ListItem(new Div(link), facts);
    }

    private String proposed(ToCloseRow row) {
        return row.proposed() == null ? "" : "kom " + days.moment(row.proposed());
    }

    private static String closable(ToCloseRow row) {
        String answered = row.answered() ? "besvarat" : "utan svar";
        return row.note() == null || row.note().isBlank() ? answered : answered + ": " + row.note();
    }
}
