package se.lyhord.console.inbox;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.DescriptionList;

/** Shows the keys. */
class KeyHelp extends Dialog {
    KeyHelp() {
        setHeaderTitle("Tangenter");
        DescriptionList keys = new DescriptionList();
        keys.addClassName("keys");
        row(keys, "⏎", "Bekräfta och gå till nästa");
        row(keys, "j", "Nästa ärende");
        row(keys, "k", "Förra ärendet");
        row(keys, "1 2 3", "Välj föreslagen enhet");
        row(keys, "v", "Visa hela meddelandet");
        row(keys, "s", "Det vanligaste nästa steget, till exempel Svara");
        row(keys, "m", "Fler åtgärder");
        row(keys, "Ctrl+⏎", "Gör det som rutan handlar om");
        row(keys, "Esc", "Stäng rutan; det du har skrivit finns kvar");
        row(keys, "?", "Visa den här rutan");
        add(keys);
        getFooter().add(new Button("Stäng", click -> close()));
    }

    private static void row(DescriptionList keys, String key, String meaning) {
        keys.add(new DescriptionList.Term(new Code(key)), new DescriptionList.Description(meaning));
    }
}
