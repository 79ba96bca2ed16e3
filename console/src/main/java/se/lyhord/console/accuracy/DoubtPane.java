package se.lyhord.console.accuracy;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import se.lyhord.console.words.Days;
import se.lyhord.register.learn.UnsureArende;

/** What to confirm first. */
class DoubtPane extends Section {
    private final Days days;

    DoubtPane(Days days) {
        this.days = days;
    }

    void show(List<UnsureArende> doubts) {
        removeAll();
        add(
                new H3("Bekräfta helst de här först"),
                new Paragraph(
                        doubts.isEmpty()
                                ? "Inget ärende som programmet kan lära sig av väntar på att bli bekräftat."
                                : "Här är programmet minst säker, så det är av de här det lär sig mest. Procenten är hur säkert det är på "
                                        + "sin bästa gissning."),
                new DoubtList(doubts, days));
    }
}
