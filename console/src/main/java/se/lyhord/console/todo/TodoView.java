package se.lyhord.console.todo;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.lyhord.console.keys.RowsByKey;
import se.lyhord.console.live.Live;
import se.lyhord.console.signin.Person;
import se.lyhord.register.access.Account;
import se.lyhord.register.question.Question;
import se.lyhord.register.signal.Signal;
import se.lyhord.register.todo.Todo;
import se.lyhord.register.todo.TodoGroup;
import se.lyhord.register.todo.TodoList;

/** Where an enhet's people begin their day: what is due, new, going on and waiting, and what colleagues ask. */
@Route("att-gora")
@PageTitle("Att göra · Lyhörd")
@PermitAll
class TodoView extends RowsByKey implements BeforeEnterObserver {
    private static final int FIRST = 30;
    private static final int ALL = 1000;
    private static final String QUESTION = "fraga";
    private static final String REST =
            "Det som registratorn fördelar till din enhet visas här, och frågor från kollegor. "
                    + "Besvarade ärenden hittar du med sökningen.";

    private final Todo todo;
    private final TodoCounts counts;
    private final TodoItems items;
    private final StandIns standIns;
    private final Account account;
    private final Div content = new Div();
    private int most = FIRST;
    private String led = "";
    private @Nullable Contents shown;

    TodoView(Todo todo, TodoCounts counts, TodoItems items, StandIns standIns, Person person, Live live) {
        super(".todo-row");
        this.todo = todo;
        this.counts = counts;
        this.items = items;
        this.standIns = standIns;
        this.account = person.account();
        addClassNames("list-view", "todo-view");
        Span hint = new Span("j/k nästa och förra · Enter öppnar");
        hint.addClassName("key-hint");
        Div heading = new Div(new H2("Att göra"), hint);
        heading.addClassName("todo-heading");
        add(heading, content);
        live.follow(this, EnumSet.of(Signal.ARENDE), this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!counts.isFor(account)) {
            throw new NotFoundException("Sidan finns inte för den här rollen.");
        }
        led = event.getLocation().getQueryParameters().getSingleParameter(QUESTION).flatMap(TodoView::id).stream()
                .flatMap(id -> todo.question(account, id).stream())
                .flatMap(question -> items.ended(question).stream())
                .findFirst()
                .orElse("");
        refresh();
    }

    private static Optional<Long> id(String written) {
        return written.matches("\\d{1,18}") ? Optional.of(Long.valueOf(written)) : Optional.empty();
    }

    /** Nothing is drawn anew that is as it was, so that nobody loses the place. */
    private void refresh() {
        Contents now = new Contents(led, todo.list(account, most), todo.questions(account), standIns.of(account));
        if (!now.equals(shown)) {
            shown = now;
            show(now);
        }
    }

    private void show(Contents now) {
        content.removeAll();
        if (!now.led().isEmpty()) {
            content.add(new Paragraph(now.led()));
        }
        now.standIns().forEach(sentence -> content.add(new Paragraph(sentence)));
        if (now.list().rows().isEmpty() && now.questions().isEmpty()) {
            Div calm = new Div(new H2("Inget att göra just nu"), new Paragraph(REST));
            calm.addClassName("rest");
            content.add(calm);
            return;
        }
        questions(now.questions());
        for (TodoGroup group : TodoGroup.values()) {
            group(group, now.list());
        }
        back();
    }

    private void questions(List<Question> questions) {
        if (!questions.isEmpty()) {
            List<ListItem> rows = questions.stream()
                    .map(question -> items.question(question, account, this::refresh))
                    .toList();
            content.add(new CountedSection("Frågor till dig", questions.size(), rows));
        }
    }

    private void group(TodoGroup group, TodoList found) {
        int size = found.size(group);
        if (size == 0 && group == TodoGroup.ONGOING) {
            return;
        }
        Section section = new CountedSection(
                group.label(), size, found.of(group).stream().map(items::item).toList());
        if (size == 0) {
            section.add(new Paragraph("Inget här."));
        }
        if (size > found.of(group).size()) {
            section.add(most == ALL ? new Paragraph("De första %d av %d visas.".formatted(ALL, size)) : all(size));
        }
        content.add(section);
    }

    private Button all(int size) {
        Button all = new Button(size > ALL ? "Visa de första " + ALL : "Visa alla " + size, click -> {
            most = ALL;
            refresh();
        });
        all.addThemeVariants(ButtonVariant.SMALL);
        return all;
    }

    private record Contents(String led, TodoList list, List<Question> questions, List<String> standIns) {}
}
