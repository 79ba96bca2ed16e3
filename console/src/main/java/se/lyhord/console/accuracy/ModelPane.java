package se.lyhord.console.accuracy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.EnumSet;
import java.util.List;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import se.lyhord.console.action.FormDialog;
import se.lyhord.console.live.Live;
import se.lyhord.console.sheet.Sheet;
import se.lyhord.console.sheet.SheetDownload;
import se.lyhord.console.sheet.SheetTable;
import se.lyhord.console.signin.Person;
import se.lyhord.console.words.Days;
import se.lyhord.register.access.Account;
import se.lyhord.register.learn.ModelDesk;
import se.lyhord.register.learn.model.ModelState;
import se.lyhord.register.learn.model.TrainedModel;
import se.lyhord.register.signal.Signal;
import se.lyhord.register.suggest.NamndClassifiers;

/** Which model the suggestions come from, what was trained before it, and, for those who may, training and going back. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class ModelPane extends Section {
    private final ModelDesk desk;
    private final NamndClassifiers classifiers;
    private final ModelForms forms;
    private final Days days;
    private final Account account;

    ModelPane(ModelDesk desk, NamndClassifiers classifiers, ModelForms forms, Days days, Person person, Live live) {
        this.desk = desk;
        this.classifiers = classifiers;
        this.forms = forms;
        this.days = days;
        this.account = person.account();
        live.follow(this, EnumSet.of(Signal.MODEL), this::show);
    }

    void show() {
        removeAll();
        add(new H3("Modellen som föreslår"));
        if (!desk.learns(account.namnd())) {
            add(
                    new Paragraph(
                            "Nämnden har bestämt att programmet inte ska lära sig. Förslagen kommer från den inbyggda modellen."));
            return;
        }
        List<TrainedModel> history = desk.history(account.namnd());
        add(new Paragraph(classifiers.problemOf(account.namnd()).orElseGet(() -> inUse(history))));
        desk.askedBy(account.namnd())
                .ifPresent(by -> add(new Paragraph(by + " har bett om en ny modell. Det tar några minuter.")));
        if (desk.mayChange(account)) {
            add(buttons(history));
        }
        if (!history.isEmpty()) {
            add(table(ModelSheet.of(history, days)));
        }
    }

    private String inUse(List<TrainedModel> history) {
        return history.stream()
                .filter(model -> model.state() == ModelState.ACTIVE)
                .findFirst()
                .map(model -> "Förslagen kommer från modellen som tränades %s på %d bekräftade meddelanden."
                        .formatted(days.moment(model.trainedAt()), model.examples()))
                .orElse("Förslagen kommer från den inbyggda modellen.");
    }

    private Div buttons(List<TrainedModel> history) {
        Button train = new Button("Träna nu", click -> new FormDialog(forms.train(account), this::show).open());
        Button back = new Button("Gå tillbaka", click -> new FormDialog(forms.goBack(account), this::show).open());
        back.setEnabled(history.stream().anyMatch(model -> model.state() == ModelState.ACTIVE));
        Div buttons = new Div(train, back);
        buttons.addClassName("action-bar");
        return buttons;
    }

    private static Div table(Sheet sheet) {
        return new Div(
                new SheetTable(sheet),
                new Anchor(SheetDownload.of("modeller.csv", () -> sheet), "Hämta modeller (CSV)"));
    }
}
