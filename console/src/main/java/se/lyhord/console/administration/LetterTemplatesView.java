package se.lyhord.console.administration;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import se.lyhord.config.routine.Rutin;
import se.lyhord.config.routine.letter.Brevslag;
import se.lyhord.config.routine.matter.Arendetyp;
import se.lyhord.console.arende.Sight;
import se.lyhord.console.pick.OneOf;
import se.lyhord.console.signin.Person;

/** Any letter of the nämnd, as it would be sent; the address says which, so that it can be sent to whoever decides about it. */
@Route("administration/brev")
@PageTitle("Brevmallar · Lyhörd")
@RolesAllowed("ADMIN")
class LetterTemplatesView extends Div implements AfterNavigationObserver {
    private static final Locale SWEDISH = Locale.of("sv", "SE");

    private final Rutin rutin;
    private final TemplatePane pane;
    private final OneOf<Brevslag> letter = new OneOf<>("Brev", Brevslag::label);
    private final Select<String> language = new Select<>();
    private final OneOf<String> kind;
    private final TextField arende = new TextField("Ärende");

    LetterTemplatesView(TemplatePane pane, Person person, Sight sight) {
        this.rutin = person.routine().rutin();
        this.pane = pane;
        addClassNames("list-view", "administration-view");
        letter.setItems(SampleLetters.sentBy(rutin));
        language.setLabel("Språk");
        language.setItems(rutin.receiving().languages());
        language.setItemLabelGenerator(LetterTemplatesView::inSwedish);
        kind = new OneOf<>(
                "Ärendetyp", id -> rutin.kind(id).map(Arendetyp::name).orElse("Inte bekräftad än"));
        kind.setItems(Stream.concat(Stream.of(""), rutin.kinds().stream().map(Arendetyp::id))
                .toList());
        arende.setHelperText("Siffran sist i adressen till ett ärende. Tomt: ett påhittat.");
        arende.setAllowedCharPattern("[0-9]");
        arende.setMaxLength(18);
        arende.setClearButtonVisible(true);
        arende.setVisible(sight.worksWithArenden(person.account()));
        letter.addValueChangeListener(this::chosen);
        language.addValueChangeListener(this::chosen);
        kind.addValueChangeListener(this::chosen);
        arende.addValueChangeListener(this::chosen);
        Div choices = new Div(letter, language, kind, arende);
        choices.addClassName("template-choices");
        add(new H2("Brevmallar"), choices, pane);
    }

    private static String inSwedish(String tag) {
        String name = Locale.forLanguageTag(tag).getDisplayLanguage(SWEDISH);
        return name.isEmpty() ? tag : name.substring(0, 1).toUpperCase(SWEDISH) + name.substring(1);
    }

    private void chosen(ComponentValueChangeEvent<?, ?> change) {
        if (change.isFromClient()) {
            QueryParameters chosen = QueryParameters.simple(Map.of(
                    "brev", letter.getValue().name(),
                    "sprak", language.getValue(),
                    "typ", kind.getValue(),
                    "arende", arende.getValue()));
            UI.getCurrent().navigate("administration/brev", chosen);
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Location at = event.getLocation();
        letter.setValue(among(SampleLetters.sentBy(rutin), parameter(at, "brev")));
        language.setValue(
                rutin.receiving().languages().contains(parameter(at, "sprak")) ? parameter(at, "sprak") : "sv");
        kind.setValue(rutin.kind(parameter(at, "typ")).map(Arendetyp::id).orElse(""));
        arende.setValue(parameter(at, "arende").matches("[0-9]{1,18}") ? parameter(at, "arende") : "");
        language.setReadOnly(!letter.getValue().isToCitizen());
        pane.show(letter.getValue(), language.getValue(), kind.getValue(), arende.isVisible() ? arende.getValue() : "");
    }

    private static Brevslag among(List<Brevslag> letters, String wanted) {
        return letters.stream()
                .filter(slag -> slag.name().equals(wanted))
                .findFirst()
                .orElseGet(letters::getFirst);
    }

    private static String parameter(Location at, String name) {
        return at.getQueryParameters().getSingleParameter(name).orElse("");
    }
}
