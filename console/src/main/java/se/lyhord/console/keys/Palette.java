package se.lyhord.console.keys;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import se.lyhord.console.dialog.DeskDialog;

/** Runs any command: a few letters of its name find it, the arrows choose, Enter runs. The browser does the finding. */
class Palette extends DeskDialog {
    private final Div list = new Div();

    Palette(List<Command> commands) {
        addClassName("palette");
        setHeaderTitle("Kommandon");
        setWidth("32rem");
        setMaxWidth("96vw");
        TextField words = new TextField("Vad vill du göra?");
        words.setPlaceholder("Skriv några bokstäver");
        words.setWidthFull();
        words.setAutofocus(true);
        words.getElement().setAttribute("autocomplete", "off");
        list.setId("palette-list");
        list.addClassName("palette-list");
        list.getElement().setAttribute("role", "listbox");
        list.getElement().setAttribute("aria-label", "Kommandon");
        commands.forEach(command -> list.add(option(command)));
        Paragraph nothing = new Paragraph("Inget kommando heter så. Sök ärenden med tangenten /.");
        nothing.addClassName("palette-nothing");
        nothing.getElement().setAttribute("role", "status");
        add(words, list, nothing);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                words.focus();
                words.getElement().executeJs("window.lyhordKeys.palette(this, $0)", list.getElement());
            }
        });
    }

    private Div option(Command command) {
        Div option = new Div(new Span(command.label()));
        option.setId("command-" + list.getComponentCount());
        option.getElement().setAttribute("role", "option");
        if (!command.key().isEmpty()) {
            option.add(new Code(command.shown()));
        }
        option.addClickListener(click -> {
            // It is there in the browser for a moment more, and what the command did must not be done to what came
            // next.
            if (isOpened()) {
                close();
                command.work().run();
            }
        });
        return option;
    }
}
