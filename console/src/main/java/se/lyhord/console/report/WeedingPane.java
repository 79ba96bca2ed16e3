package se.lyhord.console.report;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Supplier;
import se.lyhord.config.routine.people.Role;
import se.lyhord.config.routine.rule.Gallringsregel;
import se.lyhord.console.sheet.SheetDownload;
import se.lyhord.register.access.Account;
import se.lyhord.register.report.DueForWeeding;

/** How much is due for weeding by the nämnd's decision, with the list as a file; says that all is kept where nobody has decided otherwise. */
class WeedingPane extends Div {
    WeedingPane(Supplier<List<DueForWeeding>> due, Sheets sheets, Account account, Gallringsregel rule) {
        addClassName("weeding");
        add(new H3("Gallring"));
        if (rule.after() == null) {
            add(new Paragraph("Nämnden har inte beslutat om gallring, så allt bevaras."));
            return;
        }
        int number = due.get().size();
        add(new Paragraph("Enligt beslutet %s ska %s gallras nu. Lyhörd tar inte bort något av sig självt."
                .formatted(rule.decision(), number == 1 ? "1 ärende" : number + " ärenden")));
        // Without a diarienummer an ärende is named by its reference, which is the citizen's own.
        if (number > 0 && account.roles().contains(Role.REGISTRATOR)) {
            Div files = new Div(new Anchor(
                    SheetDownload.of("gallring.csv", () -> sheets.weeding(due.get())), "Hämta gallringslistan (CSV)"));
            files.addClassName("report-files");
            add(files);
        }
    }
}
