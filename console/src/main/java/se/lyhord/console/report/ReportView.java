package se.lyhord.console.report;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import se.lyhord.config.routine.rule.Gallringsregel;
import se.lyhord.console.keys.ScrollArea;
import se.lyhord.console.sheet.Sheet;
import se.lyhord.console.sheet.SheetDownload;
import se.lyhord.console.sheet.SheetTable;
import se.lyhord.console.signin.Person;
import se.lyhord.register.report.Period;
import se.lyhord.register.report.PublicDiary;
import se.lyhord.register.report.Report;
import se.lyhord.register.report.Reports;
import se.lyhord.register.report.Weeding;
import se.lyhord.register.routine.RoutineInForce;

/** The figures and measures of one of the periods by which the routine reports, to read and to fetch. */
@Route("rapporter")
@PageTitle("Rapporter · Lyhörd")
@RolesAllowed({"REGISTRATOR", "CHEF", "CONTROLLER", "ADMIN"})
class ReportView extends Div implements AfterNavigationObserver {
    private final Reports reports;
    private final PublicDiary diary;
    private final Sheets sheets;
    private final Weeding weeding;
    private final Person person;
    private final String namnd;
    private final Select<Period> choice;
    private final Div content = new ScrollArea("Rapport");

    ReportView(Reports reports, PublicDiary diary, Sheets sheets, Weeding weeding, Person person, Clock clock) {
        this.reports = reports;
        this.diary = diary;
        this.sheets = sheets;
        this.weeding = weeding;
        this.person = person;
        this.namnd = person.account().namnd();
        addClassNames("list-view", "report-view");
        content.addClassName("report");
        this.choice = choice(person.routine(), RoutineInForce.arrivalDate(clock.instant()));
        add(new H2("Rapporter"), choice, content);
    }

    private Select<Period> choice(RoutineInForce routine, LocalDate today) {
        List<Period> periods = Period.of(routine.rutin().reports(), today);
        Select<Period> choice = new Select<>();
        choice.setLabel("Period");
        choice.setItemLabelGenerator(period -> period.label() + (period.isRunning(today) ? " (pågår)" : ""));
        choice.setItems(periods);
        choice.setValue(periods.getFirst());
        choice.addValueChangeListener(change -> show(change.getValue()));
        return choice;
    }

    /** Who chooses the page anew in the menu sees the figures of now. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show(choice.getValue());
    }

    private void show(Period period) {
        Report report = reports.of(namnd, period);
        content.removeAll();
        content.add(
                files(period),
                new Paragraph(
                        "Räknas efter ankomstdatum. Ett svar är i tid om det kom innan fristen, eller den dag vi lovade i ett "
                                + "besked om försening. Ärenden som bara några få får se är inte med."),
                new SheetTable(sheets.figures(report)),
                new SheetTable(sheets.apart(report)));
        if (!report.measures().isEmpty()) {
            content.add(new SheetTable(sheets.measures(report)));
        }
        content.add(new Paragraph(measures(report)), weeding());
    }

    private WeedingPane weeding() {
        Gallringsregel rule = person.routine().rutin().retention();
        return new WeedingPane(() -> weeding.due(namnd, rule), sheets, person.account(), rule);
    }

    private static String measures(Report report) {
        String withheld =
                report.withheld() == 0 ? "" : " Vi visar inte %d som kan peka ut någon.".formatted(report.withheld());
        return (report.measures().isEmpty()
                        ? "Det finns inga åtgärder att visa från perioden."
                        : "Åtgärderna är de som skrevs in under perioden.")
                + withheld;
    }

    private Div files(Period period) {
        Div files = new Div(
                file("Hämta antal (CSV)", "antal", period, () -> sheets.figures(reports.of(namnd, period))),
                file("Hämta åtgärder (CSV)", "atgarder", period, () -> sheets.measures(reports.of(namnd, period))),
                file(
                        "Hämta diariet för allmänheten (CSV)",
                        "diarium",
                        period,
                        () -> sheets.diary(period, diary.of(namnd, period))));
        files.addClassName("report-files");
        return files;
    }

    private static Anchor file(String label, String name, Period period, Supplier<Sheet> sheet) {
        return new Anchor(
                SheetDownload.of("%s-%s--%s.csv".formatted(name, period.first(), period.last()), sheet), label);
    }
}
