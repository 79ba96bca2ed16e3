package se.lyhord.console.arende;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.stream.Collectors;
import se.lyhord.console.words.Names;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.ArendePage;
import se.lyhord.register.arende.Confirmation;
import se.lyhord.register.event.RoadEvent.Routed;

/** What a registrator has decided about an ärende. */
class DecidedPane extends Section {
    DecidedPane(ArendePage page, Names names, boolean mayConfirm) {
        Arende arende = page.arende();
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
        add(new Paragraph(whereTo(page, names.unit(confirmation.unit()))));
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

    /** What was closed as no matter, or went elsewhere at once, has been at no enhet of ours. */
    private static String whereTo(ArendePage page, String unit) {
        boolean routed = page.events().stream().anyMatch(entry -> entry.event() instanceof Routed);
        return switch (page.arende().status()) {
            case VIDAREBEFORDRAT ->
                page.unsent().isPresent()
                        ? "Ska lämnas till en annan myndighet när brevet är skickat"
                        : "Lämnat till en annan myndighet";
            case OMSTYRT -> "Överlämnat till " + unit;
            case AVSLUTAT -> routed ? "Fördelat till " + unit : "Avslutat, inget ärende";
            default -> (routed ? "Fördelat till " : "Enhet: ") + unit;
        };
    }
}
