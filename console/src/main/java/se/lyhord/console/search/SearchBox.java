package se.lyhord.console.search;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import se.lyhord.register.search.SearchQuestion;

/** The field in the head of every page; the key / leads to it. */
@JavaScript("context://desk/search.js")
public class SearchBox extends TextField implements AfterNavigationObserver {
    private static final int LONGEST = 400;

    /** Makes it. */
    public SearchBox() {
        addClassName("search-box");
        setAriaLabel("Sök ärenden");
        setPlaceholder("Sök ärende, namn, diarienummer  ( / )");
        setPrefixComponent(VaadinIcon.SEARCH.create());
        setClearButtonVisible(true);
        setMaxLength(LONGEST);
        addKeyPressListener(Key.ENTER, pressed -> search());
        addAttachListener(attached -> getElement().executeJs("window.lyhordSearch.listen(this)"));
    }

    /** The filters of a search that is shown stay when its words change. */
    void search() {
        UI ui = UI.getCurrent();
        var shown = ui.getActiveViewLocation();
        SearchQuestion before = shown.getPath().equals(SearchView.PATH)
                ? SearchAddress.read(shown.getQueryParameters())
                : SearchQuestion.of("");
        ui.navigate(SearchView.PATH, SearchAddress.write(before.asking(getValue())));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        setValue(
                event.getLocation().getPath().equals(SearchView.PATH)
                        ? SearchAddress.read(event.getLocation().getQueryParameters())
                                .words()
                        : "");
    }
}
