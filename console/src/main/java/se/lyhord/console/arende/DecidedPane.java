package se.lyhord.console.arende;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.stream.Collectors;
import se.lyhord.console.words.Names;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.Confirmation;

/** What a registrator has decided about an ärende. */
class DecidedPane extends Section {
    DecidedPane(Arende arende, Names names, boolean mayConfirm) {
        add(new H3("Beslut"));
        addClassName("decided");
        Confirmation confirmation = arende.confirmation();
        if (confirmation == null) {
            add(new Paragraph("Ingen registrator har bekräftat ärendet än."));
            if (mayConfirm) {
                add(new Anchor("inkorg/" + arende.id(), "Bekräfta i inkorgen"));
            }
            return;
        }
        add(new Paragraph(
                names.kind(confirmation.kind()) + " · " + names.factor(confirmation.factor(), confirmation.code())));
        add(new Paragraph("Fördelat till " + names.unit(confirmation.unit())));
        String chief = arende.handling().takenOverBy();
        if (chief != null) {
            add(new Paragraph(names.person(chief) + " har tagit över ärendet"));
        }
        if (arende.handling().restricted()) {
            add(new Paragraph("Bara de som larmet gäller får se ärendet."));
        }
        if (!confirmation.flags().isEmpty()) {
            add(new Paragraph(
                    "⚑ " + confirmation.flags().stream().map(names::flag).collect(Collectors.joining(", "))));
        }
    }
}
