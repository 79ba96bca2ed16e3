package se.lyhord.console.inbox;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Says why some of many were left as they are. */
class RefusedDialog extends Dialog {
    RefusedDialog(List<String> sentences) {
        setHeaderTitle(sentences.size() + " står kvar");
        UnorderedList list = new UnorderedList();
        sentences.forEach(sentence -> list.add(new ListItem(sentence)));
        setWidth("34rem");
        setMaxWidth("96vw");
        add(list);
        Button close = new Button("Stäng", click -> close());
        close.setAutofocus(true);
        getFooter().add(close);
    }
}
