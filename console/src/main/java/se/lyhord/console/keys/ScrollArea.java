package se.lyhord.console.keys;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;

/** A part of the page that scrolls by itself, and so has to be reached with the keyboard whenever there is more than fits (WCAG 2.1.1). */
@JavaScript("context://desk/scroll.js")
public class ScrollArea extends Div {
    /** Holds this; the name is for those who do not see where it stands. */
    public ScrollArea(String name, Component... content) {
        super(content);
        addClassName("scroll-area");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", name);
        addAttachListener(attached -> getElement().executeJs("window.lyhordScroll.reach(this)"));
    }
}
