package se.lyhord.console.inbox;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import se.lyhord.classifier.Suggestion;
import se.lyhord.classifier.sure.Sure;
import se.lyhord.config.routine.Rutin;
import se.lyhord.config.routine.matter.Arendetyp;
import se.lyhord.config.routine.matter.Kvalitetsfaktor;
import se.lyhord.config.routine.people.Enhet;
import se.lyhord.console.words.Names;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.Confirmation;

/** The suggestion as a form that the registrator corrects where needed and confirms. */
class ConfirmForm extends Div {
    static final String IN_SIGHT = "element.closest('[data-arende]')?.dataset.arende ?? ''";

    /** The second click of a double click would confirm what nobody has read. */
    static final String ONCE = "event.detail < 2";

    private static final String SECRET = "sekretess";

    private final Choice kind;
    private final Choice factor;
    private final CodeChoice code;
    private final Choice unit;
    private final FlagChoice flags;
    private final Rutin rutin;
    private final Ending ending;
    private final Button confirm = new Button();
    private final Button letter = new Button("Ändra brevet först (b)");
    private BooleanSupplier sendsLetter = () -> false;

    /**
     * An empty form.
     *
     * @param pressed is told the id of the ärende that was in sight when the button was pressed
     */
    ConfirmForm(Rutin rutin, Names names, Consumer<String> pressed) {
        this.rutin = rutin;
        this.ending = new Ending(Sure.of(rutin));
        addClassName("confirm-form");
        kind = new Choice("Typ", "t", rutin.kinds().stream().map(Arendetyp::id).toList(), names::kind, false);
        factor = new Choice(
                "Kvalitetsfaktor",
                "f",
                rutin.factors().stream().map(Kvalitetsfaktor::id).toList(),
                names::factor,
                false);
        code = new CodeChoice(rutin.factors());
        factor.whenChosen(code::below);
        unit = new Choice("Enhet", "e", rutin.units().stream().map(Enhet::id).toList(), names::unit, true);
        flags = new FlagChoice(rutin.flags(), this::follow);
        kind.whenChosen(id -> follow());
        unit.whenChosen(id -> follow());
        confirm.getElement()
                .addEventListener(
                        "click",
                        click -> pressed.accept(
                                click.getEventData().path(IN_SIGHT).asString()))
                .addEventData(IN_SIGHT)
                .setFilter(ONCE);
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.addClassName("confirm");
        Div questions = new Div(new H3("Förslag"), flags.raised(), unit, kind, factor, code, flags.others());
        questions.addClassName("questions");
        letter.addThemeVariants(ButtonVariant.SMALL);
        letter.setVisible(false);
        add(questions, confirm, letter);
        follow();
    }

    /** Offers to read and change the letter to the citizen first, whenever confirming would send one. */
    void offerLetter(BooleanSupplier sends, Runnable read) {
        sendsLetter = sends;
        letter.addClickListener(click -> read.run());
    }

    private void follow() {
        confirm.setText(does() + " ⏎");
        letter.setVisible(sendsLetter.getAsBoolean());
    }

    void suggest(Arende arende) {
        Suggestion suggestion = arende.suggestion();
        kind.suggest(ending.kind(suggestion, arende.handling().replyWanted()));
        factor.suggest(suggestion.factor());
        code.below(factor.chosen());
        unit.suggest(suggestion.unit());
        flags.suggest(suggestion.flags());
        follow();
    }

    /** Says again what somebody has said before. */
    void say(Confirmation said) {
        kind.choose(said.kind());
        factor.choose(said.factor());
        code.choose(said.code());
        unit.choose(said.unit());
        flags.choose(said.flags());
    }

    /** What confirming does with what the form says now. */
    String does() {
        return Road.of(rutin, confirmation()).words();
    }

    /** Takes the suggested enhet with this number, from 1. */
    void takeUnit(int number) {
        unit.take(number);
    }

    /** Marks it as secret, or takes that back. */
    void toggleSecret() {
        flags.toggle(SECRET);
    }

    void openUnit() {
        unit.open();
    }

    void openKind() {
        kind.open();
    }

    void openFactor() {
        factor.open();
    }

    /** What the form says now; ids are empty where nothing is chosen. */
    Confirmation confirmation() {
        return new Confirmation(kind.chosen(), factor.chosen(), unit.chosen(), flags.chosen()).coded(code.chosen());
    }
}
