package se.lyhord.console.todo;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
@JavaScript("context://desk/rows.js")
class TodoView extends Div implements BeforeEnterObserver {
    private static final int FIRST = 30;
    private static final int ALL = 1000;

    private final Todo todo;
    private final TodoCounts counts;
    private final TodoItems items;
    private final StandIns standIns;
    private final Account account;
    private final Div content = new Div();
    private int most = FIRST;
    private @Nullable Contents shown;

    TodoView(Todo todo, TodoCounts counts, TodoItems items, StandIns standIns, Person person, Live live) {
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
        addAttachListener(attached -> getElement().executeJs("window.lyhordRows.walk(this)"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!counts.isFor(account)) {
            throw new NotFoundException("Sidan finns inte för den här rollen.");
        }
        refresh();
    }

    /** Nothing is drawn anew that is as it was, so that nobody loses the place. */
    private void refresh() {
        Contents now = new Contents(todo.list(account, most), todo.questions(account), standIns.of(account));
        if (!now.equals(shown)) {
            shown = now;
            show(now);
        }
    }

    private void show(Contents now) {
        content.removeAll();
        now.standIns().forEach(sentence -> content.add(new Paragraph(sentence)));
        if (now.list().rows().isEmpty() && now.questions().isEmpty()) {
            Div calm =
                    new Div(new H2("Inget att göra just nu"), new Paragraph("Nya ärenden till din enhet visas här."));
            calm.addClassName("rest");
            content.add(calm);
            return;
        }
        questions(now.questions());
        for (TodoGroup group : TodoGroup.values()) {
            group(group, now.list());
        }
        getElement().executeJs("window.lyhordRows.back(this)");
    }

    private void questions(List<Question> questions) {
        if (!questions.isEmpty()) {
            UnorderedList list = list("Frågor till dig");
            questions.forEach(question -> list.add(items.question(question, account, this::refresh)));
            content.add(section("Frågor till dig", questions.size(), list));
        }
    }

    private void group(TodoGroup group, TodoList found) {
        int size = found.size(group);
        if (size == 0 && group == TodoGroup.ONGOING) {
            return;
        }
        UnorderedList list = list(group.label());
        found.of(group).forEach(row -> list.add(items.item(row)));
        Section section = section(group.label(), size, list);
        if (size == 0) {
            section.add(new Paragraph("Inget här."));
        }
        if (size > found.of(group).size()) {
            Button all = new Button("Visa alla " + size, click -> {
                most = ALL;
                refresh();
            });
            all.addThemeVariants(ButtonVariant.SMALL);
            section.add(all);
        }
        content.add(section);
    }

    private static Section section(String title, int size, UnorderedList list) {
        Span count = new Span(String.valueOf(size));
        count.addClassName("count");
        H3 heading = new H3(new Span(title + " "), count);
        Section section = new Section(heading, list);
        section.addClassName("todo-group");
        return section;
    }

    private static UnorderedList list(String label) {
        UnorderedList list = new UnorderedList();
        list.addClassName("todo-rows");
        list.getElement().setAttribute("aria-label", label);
        return list;
    }

    private record Contents(TodoList list, List<Question> questions, List<String> standIns) {}
}
