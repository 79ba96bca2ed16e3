package se.lyhord.console.accuracy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import se.lyhord.classifier.model.Question;
import se.lyhord.console.sheet.Sheet;
import se.lyhord.console.sheet.SheetDownload;
import se.lyhord.console.sheet.SheetTable;
import se.lyhord.register.accuracy.Window;

/** The figures of what has been confirmed, as text, tables and files. */
class FiguresPane extends Div {
    void sayThatThereAreNone() {
        removeAll();
        add(new Paragraph(
                "Inget av det som kom in under perioden är bekräftat än. När det första ärendet har bekräftats ser du "
                        + "här hur ofta förslagen var rätt."));
    }

    void show(Figures figures) {
        removeAll();
        add(
                files(figures),
                new Paragraph(
                        "Räknas efter ankomstdatum, på ärenden som är bekräftade. Ett förslag var rätt om ärendet blev det "
                                + "som föreslogs och ingen har ändrat det sedan. Ärenden som bara några få får se är inte med."),
                new SheetTable(figures.summary()),
                new TrendChart(figures.answered()),
                new SheetTable(figures.byLabels()),
                wide(figures.overTime()),
                confusions(figures),
                sureness(figures),
                flags(figures));
    }

    private static Div files(Figures figures) {
        Question question = figures.answered().question();
        Window window = figures.answered().window();
        Div files = new Div(
                file("Hämta träffar (CSV)", "traffar", question, window, figures.byLabels()),
                file("Hämta träffar över tid (CSV)", "over-tid", question, window, figures.overTime()),
                file("Hämta förväxlingar (CSV)", "forvaxlingar", question, window, figures.confusions()),
                file("Hämta säkerhet (CSV)", "sakerhet", question, window, figures.bands()),
                file("Hämta nivåer (CSV)", "nivaer", question, window, figures.prices()),
                file("Hämta flaggor (CSV)", "flaggor", question, window, figures.flags()));
        files.addClassName("report-files");
        return files;
    }

    private static Anchor file(String label, String name, Question question, Window window, Sheet sheet) {
        String file = "%s-%s-%s--%s.csv".formatted(name, question.id(), window.first(), window.last());
        return new Anchor(SheetDownload.of(file, () -> sheet), label);
    }

    private static Section confusions(Figures figures) {
        Section section = new Section(new H3("Vad förväxlas?"));
        OrderedList sentences = new OrderedList();
        figures.sentences().forEach(sentence -> sentences.add(new ListItem(sentence)));
        section.add(
                figures.sentences().isEmpty() ? new Paragraph("Inget förslag rättades.") : sentences,
                wide(figures.confusions(), "matrix"));
        return section;
    }

    private static Section sureness(Figures figures) {
        return new Section(
                new H3("Hur säkert ska ett förslag vara?"),
                new Paragraph(
                        "Nämnden bestämmer i rutinen hur säkert programmet ska vara för att föreslå något. En högre nivå ger färre "
                                + "förslag, men fler av dem är rätt."),
                new SheetTable(figures.prices()),
                new SheetTable(figures.bands()));
    }

    private static Section flags(Figures figures) {
        Section section = new Section(new H3("Vad blev det av flaggorna?"));
        section.add(
                figures.flags().rows().isEmpty()
                        ? new Paragraph("Ingen har flaggat något under perioden.")
                        : new SheetTable(figures.flags()));
        return section;
    }

    /** A table with many columns, written small. */
    private static Component wide(Sheet sheet, String... classes) {
        SheetTable table = new SheetTable(sheet, classes);
        table.addClassName("wide");
        return table;
    }
}
