package se.lyhord.console.pick;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.JavaScript;

/**
 * One of many, found by a few letters from anywhere in its name; what matches nothing, or is left half written, changes nothing. The browser
 * has all the names, so that Enter means what stands there however fast somebody writes.
 */
@JavaScript("context://desk/find.js")
@JavaScript("context://desk/held.js")
@JavaScript("context://desk/keys.js")
@JavaScript("context://desk/pick.js")
public class OneOf<T> extends ComboBox<T> {
    /** No routine knows more enheter, kinds or people than this. */
    private static final int ALL = 1000;

    /** Asks this, about things with these names. */
    public OneOf(String label, ItemLabelGenerator<T> name) {
        super(ALL);
        setLabel(label);
        setItemLabelGenerator(name);
        getElement().setProperty("autoselect", true);
        addAttachListener(attached -> getElement().executeJs("window.lyhordPick.ready(this)"));
    }

    /** None need be chosen; these words stand there then. */
    public OneOf<T> orNone(String words) {
        setPlaceholder(words);
        setClearButtonVisible(true);
        return this;
    }

    /** Lets a key of the page open it, which the browser does by itself: the letters that follow at once belong to the field. */
    public OneOf<T> openedBy(String key) {
        getElement().setAttribute("data-opened-by", key);
        return letsGo();
    }

    /** When something has been chosen, the keys mean again what they mean on the page. */
    public OneOf<T> letsGo() {
        getElement().setAttribute("data-lets-go", "");
        return this;
    }

    /** Opens it, for whoever has not used the key. */
    public void open() {
        getElement().executeJs("window.lyhordPick.open(this)");
    }
}
