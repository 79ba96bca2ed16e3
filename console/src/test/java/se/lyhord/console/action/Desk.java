package se.lyhord.console.action;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.menubar.MenuBar;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.config.routine.people.Role;
import se.lyhord.console.Post;
import se.lyhord.console.action.Field.Option;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.ArendePage;
import se.lyhord.register.arende.ArendePages;
import se.lyhord.register.arende.Confirmation;
import se.lyhord.register.verb.ConfirmArende;

/** Hands at the desk: they open an ärende, choose what to do and fill in its form. */
abstract class Desk extends SpringBrowserlessTest {
    static final Account LEILA = new Account("leila", Post.NAMND, "Leila", Set.of(Role.REGISTRATOR));

    @Autowired
    Post post;

    @Autowired
    ArendePages pages;

    @Autowired
    ConfirmArende confirmArende;

    /** An ärende that stadsmiljö has, on the screen. */
    long opened(String subject) {
        long id = routed(subject);
        UI.getCurrent().navigate("arende/" + id);
        return id;
    }

    long routed(String subject) {
        long id = post.arende(subject, Post.SURE);
        confirmArende.confirmAndRoute(
                LEILA, id, new Confirmation("felanmalan", "boendemiljo", "stadsmiljo", List.of()));
        return id;
    }

    ArendePage page(long id) {
        return pages.page(Post.NAMND, id).orElseThrow();
    }

    Arende arende(long id) {
        return page(id).arende();
    }

    List<String> menu() {
        return items().map(MenuItem::getText).toList();
    }

    void choose(String name) {
        MenuItem chosen =
                items().filter(item -> item.getText().equals(name)).findFirst().orElseThrow();
        ComponentUtil.fireEvent(chosen, new ClickEvent<>(chosen));
    }

    private Stream<MenuItem> items() {
        return find(MenuBar.class).single().getItems().getFirst().getSubMenu().getItems().stream();
    }

    void press(String button) {
        find(Button.class).withText(button).single().click();
    }

    void write(String label, Object value) {
        @SuppressWarnings("unchecked")
        AbstractField<?, Object> field = (AbstractField<?, Object>) field(label);
        field.setValue(value);
    }

    void pick(String label, String id) {
        write(label, new Option(id, id));
    }

    Object written(String label) {
        return ((AbstractField<?, ?>) field(label)).getValue();
    }

    /** Whether the form has that field, to be seen. */
    boolean isOffered(String label) {
        return field(label).isVisible();
    }

    /** Whether something can be written there. */
    boolean isWritable(String label) {
        return field(label) instanceof HasValue<?, ?> field && isOffered(label) && !field.isReadOnly();
    }

    String hint(String label) {
        return ((HasHelper) field(label)).getHelperText();
    }

    private Component field(String label) {
        return find(FormDialog.class)
                .single()
                .getChildren()
                .flatMap(Desk::below)
                .filter(component -> component instanceof HasLabel labelled && label.equals(labelled.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Component> below(Component component) {
        return component instanceof ComboBox
                ? Stream.of(component)
                : Stream.concat(Stream.of(component), component.getChildren().flatMap(Desk::below));
    }

    String shown() {
        return find(Div.class)
                .withClassName("arende-view")
                .single()
                .getElement()
                .getTextRecursively();
    }

    String dialog() {
        return find(FormDialog.class).single().getElement().getTextRecursively();
    }

    boolean isDone() {
        return find(FormDialog.class).all().isEmpty();
    }
}
