package se.lyhord.console.action;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import se.lyhord.console.words.Days;

/** What can be done with something that waits, as buttons that open forms, and who has begun to write in which. */
public class FormBar extends Div {
    private final DraftNotes notes;

    FormBar(List<Form> forms, Days days, Consumer<VerbForm> open, BegunWriting begun) {
        addClassName("action-bar");
        Map<String, Runnable> openers = new LinkedHashMap<>();
        forms.forEach(
                form -> openers.put(form.name(), () -> open.accept(form.filled().get())));
        openers.forEach((name, opener) -> {
            Button button = new Button(name, click -> opener.run());
            button.addThemeVariants(ButtonVariant.SMALL);
            add(button);
        });
        notes = new DraftNotes(openers, begun, days);
        add(notes);
        refreshDrafts();
    }

    /** Marks the first button as what is usually done. */
    public FormBar firstIsUsual() {
        if (getComponentAt(0) instanceof Button first) {
            first.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return this;
    }

    /** Puts something else after the buttons. */
    public void also(Component other) {
        addComponentAtIndex(indexOf(notes), other);
    }

    final void refreshDrafts() {
        notes.refresh();
    }

    /**
     * A form that is asked for when somebody opens it.
     *
     * @param name the form's
     */
    public record Form(String name, Supplier<VerbForm> filled) {
        /** One that is there already. */
        public static Form of(VerbForm form) {
            return new Form(form.name(), () -> form);
        }
    }
}
