package se.lyhord.console.enhet;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import se.lyhord.console.action.ActionBar;
import se.lyhord.console.action.EnhetWork;

/** The steps to the answer, each with its button, for somebody who comes twice a week and need not know the menu. */
class StepsPane extends Section {
    private final Div steps = new Div();

    StepsPane(ActionBar actions) {
        steps.addClassName("steps");
        EnhetWork.names().forEach(name -> actions.opener(name).ifPresent(open -> {
            Button button = new Button(name, click -> open.run());
            button.addThemeVariants(ButtonVariant.SMALL);
            steps.add(button);
        }));
        add(new H3("Vägen till svaret"), steps);
    }

    boolean offersAnything() {
        return steps.getComponentCount() > 0;
    }
}
