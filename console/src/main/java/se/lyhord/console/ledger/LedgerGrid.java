package se.lyhord.console.ledger;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Stream;
import se.lyhord.console.queue.OutcomeWords;
import se.lyhord.console.words.Days;
import se.lyhord.register.ledger.LedgerRow;
import se.lyhord.register.ledger.Outcome;

/** The messages as a table. */
class LedgerGrid extends Grid<LedgerRow> {
    private static final String WAY = "vag";
    private static final String WHY = "varfor";
    private static final String ORIGINAL = "original";

    LedgerGrid(Days days, RowWords words) {
        addThemeVariants(GridVariant.NO_BORDER);
        getElement().setProperty("accessibleName", "Meddelanden i liggaren");
        setSizeFull();
        setEmptyStateText("Inga meddelanden här. Ändra urvalet, eller vänta tills något kommer in.");
        addColumn(row -> days.moment(row.arrivedAt()))
                .setHeader("Kom in")
                .setWidth("7.5rem")
                .setFlexGrow(0);
        addColumn(row -> OutcomeWords.way(row.channel()))
                .setKey(WAY)
                .setHeader("Väg")
                .setWidth("4.5rem")
                .setFlexGrow(0);
        addColumn(words::sender).setHeader("Från").setWidth("9rem").setFlexGrow(1);
        addComponentColumn(words::subject).setHeader("Ämne").setWidth("12rem").setFlexGrow(4);
        addComponentColumn(LedgerGrid::outcome)
                .setHeader("Utfall")
                .setWidth("10.5rem")
                .setFlexGrow(0);
        addColumn(RowWords::reason)
                .setKey(WHY)
                .setHeader("Varför")
                .setTooltipGenerator(RowWords::reason)
                .setWidth("8rem")
                .setFlexGrow(2);
        addComponentColumn(words::original)
                .setKey(ORIGINAL)
                .setHeader("Original")
                .setWidth("8.5rem")
                .setFlexGrow(0);
    }

    /** Beside a message that is explained there is only room for what tells the messages apart. */
    void narrow(boolean beside) {
        Stream.of(WAY, WHY, ORIGINAL).forEach(column -> getColumnByKey(column).setVisible(!beside));
    }

    private static Span outcome(LedgerRow row) {
        Span outcome = new Span(OutcomeWords.one(row.outcome()));
        outcome.addClassName("badge");
        if (row.outcome() == null || row.outcome() == Outcome.QUARANTINED) {
            outcome.addClassName("soon");
        }
        return outcome;
    }
}
