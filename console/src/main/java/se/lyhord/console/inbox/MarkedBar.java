package se.lyhord.console.inbox;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** What can be done with the marked rows together; out of sight when none is. */
class MarkedBar extends Div {
    private final Span words = new Span();

    MarkedBar(Runnable confirm, Runnable decide, Runnable clear) {
        addClassName("marked-bar");
        words.getElement().setAttribute("role", "status");
        Button sure = new Button("Bekräfta de säkra", click -> confirm.run());
        sure.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.PRIMARY);
        sure.getElement()
                .setAttribute(
                        "title",
                        "Bekräftar som föreslaget. De som någon måste läsa först står kvar, och raden säger varför.");
        Button other = new Button("Bestäm för alla …", click -> decide.run());
        other.addThemeVariants(ButtonVariant.SMALL);
        Button none = new Button("Avmarkera", click -> clear.run());
        none.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        add(words, sure, other, none);
        show(0);
    }

    void show(int number) {
        words.setText(number + (number == 1 ? " markerat" : " markerade"));
        setVisible(number > 0);
    }
}
