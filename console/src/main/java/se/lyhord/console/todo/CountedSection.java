package se.lyhord.console.todo;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Rows below what they are and how many of them there are. */
class CountedSection extends Section {
    CountedSection(String title, int size, List<ListItem> rows) {
        Span count = new Span(String.valueOf(size));
        count.addClassName("count");
        UnorderedList list = new UnorderedList(rows.toArray(ListItem[]::new));
        list.addClassName("todo-rows");
        list.getElement().setAttribute("aria-label", title);
        addClassName("todo-group");
        add(new H3(new Span(title + " "), count), list);
    }
}
