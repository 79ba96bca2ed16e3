package se.lyhord.console.keys;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.DescriptionList;
import java.util.List;
import se.lyhord.console.dialog.DeskDialog;

/** Shows the keys of the page. */
class KeyHelp extends DeskDialog {
    KeyHelp(List<Command> commands) {
        setHeaderTitle("Tangenter");
        setWidth("46rem");
        setMaxWidth("96vw");
        DescriptionList keys = new DescriptionList();
        keys.addClassName("keys");
        // On a small screen it scrolls, and nothing in it could be reached otherwise.
        keys.getElement().setAttribute("tabindex", "0");
        commands.stream()
                .filter(command -> !command.key().isEmpty())
                .forEach(command -> row(keys, command.shown(), command.label()));
        row(keys, "/", "Sök");
        row(keys, "Ctrl+K", "Alla kommandon, och vägen till alla sidor");
        row(keys, "Ctrl+Z", "Ångra det senaste, inom tio sekunder");
        row(keys, "Ctrl+⏎", "Gör det som rutan handlar om");
        row(keys, "F6", "Från formuläret till det du läser, och tillbaka");
        row(keys, "Esc", "Stäng rutan; det du har skrivit finns kvar");
        add(keys);
        getFooter().add(new Button("Stäng", click -> close()));
    }

    private static void row(DescriptionList keys, String key, String meaning) {
        keys.add(new DescriptionList.Term(new Code(key)), new DescriptionList.Description(meaning));
    }
}
