package se.lyhord.console.administration;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import se.lyhord.console.sheet.Sheet;
import se.lyhord.console.sheet.SheetTable;
import se.lyhord.console.signin.Person;
import se.lyhord.console.words.Days;
import se.lyhord.register.administration.AdministrationEvent;
import se.lyhord.register.administration.AdministrationLog;

/** What was changed last, and by whom; nobody can change what stands here. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class ChangesPane extends Details {
    private static final int SHOWN = 100;

    private final AdministrationLog log;
    private final Person person;
    private final Days days;
    private final Div content = new Div();

    ChangesPane(AdministrationLog log, Person person, Days days) {
        super("Vad som har ändrats");
        this.log = log;
        this.person = person;
        this.days = days;
        content.addClassName("changes");
        add(content);
    }

    void show() {
        List<AdministrationEvent> newest = log.newest(person.account(), SHOWN);
        content.removeAll();
        content.add(
                newest.isEmpty()
                        ? new Paragraph("Inget har ändrats än.")
                        : new SheetTable(new Sheet(
                                "De senaste %d ändringarna, den nyaste först".formatted(newest.size()),
                                List.of("När", "Vad"),
                                newest.stream()
                                        .map(event -> List.of(days.moment(event.at()), event.text()))
                                        .toList())));
    }
}
