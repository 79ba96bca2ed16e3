package se.lyhord.console.action;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.lyhord.config.routine.letter.Brev;
import se.lyhord.config.routine.people.Verb;
import se.lyhord.console.keys.Keyed;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.draft.Topic;
import se.lyhord.register.refusal.RefusedException;

/** What can be done with an ärende: the usual as a button, the rest in a menu. */
public class ActionBar extends Keyed {
    private static final String NEXT = "Nästa steg: ";
    private static final String SEE_TO_LETTER = "Ta hand om brevet";
    private static final String PRINT = "document.querySelector('.print-arende')?.click()";

    private final Menu menu;
    private final Writings writings;
    private final Account by;
    private final Arende arende;
    private final Runnable done;
    private final DraftNotes notes;
    private final Deeds deeds;

    ActionBar(Menu menu, Writings writings, Deeds deeds, Runnable done) {
        this.menu = menu;
        this.writings = writings;
        this.by = menu.now().by();
        this.arende = menu.now().arende();
        this.deeds = deeds;
        this.done = done;
        this.notes = new DraftNotes(openers(), writings.begun(by, Topic.arende(arende.id())), writings.days());
        addClassName("action-bar");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", "Åtgärder");
        menu.usual().ifPresent(form -> add(usual(form.name(), () -> open(form))));
        if (menu.letter() != null) {
            add(usual(SEE_TO_LETTER, this::seeToLetter));
        }
        name();
        if (!menu.groups().isEmpty()) {
            MoreActions more = new MoreActions(menu, this::open);
            keys().on("m", MoreActions.NAME, more::open);
            add(more);
        }
        add(notes);
        refreshDrafts();
    }

    private void seeToLetter() {
        getUI().ifPresent(ui -> ui.navigate(menu.letter()));
    }

    final void refreshDrafts() {
        notes.refresh();
    }

    /** The usual has a key, and so have the verbs that are used most. */
    private void name() {
        menu.usual().ifPresent(form -> keys().on("n", NEXT + form.name(), () -> open(form)));
        if (menu.letter() != null) {
            keys().on("n", NEXT + SEE_TO_LETTER, this::seeToLetter);
        }
        menu.groups().stream().flatMap(List::stream).forEach(offer -> {
            switch (offer.verb()) {
                case REROUTE -> keys().on("e", offer.form().name(), () -> open(offer));
                case FORWARD -> keys().on("v", offer.form().name(), () -> open(offer));
                case NOTE -> keys().on("a", offer.form().name(), () -> open(offer));
                default -> keys().offer(offer.form().name(), () -> open(offer));
            }
        });
        keys().on("p", "Skriv ut ärendet", () -> getElement().executeJs(PRINT));
    }

    private Map<String, Runnable> openers() {
        return menu.forms().stream()
                .collect(Collectors.toMap(VerbForm::name, form -> () -> open(form), (first, other) -> first));
    }

    boolean offersLike(ActionBar other) {
        return menu.isLike(other.menu);
    }

    /** Opens the form of this name; empty where it is not offered. */
    public Optional<Runnable> opener(String name) {
        return menu.groups().stream()
                .flatMap(List::stream)
                .map(Offer::form)
                .filter(form -> form.name().equals(name))
                .findFirst()
                .map(form -> () -> open(form));
    }

    /**
     * Opens the ordinary form of an answer, begun with words that somebody has proposed; its draft is kept as theirs.
     *
     * @param draft by what name a draft of it is kept
     * @param send sends the words, with the letter as the person has changed it or null
     */
    public void answerFrom(String name, String draft, String words, BiConsumer<String, @Nullable Brev> send) {
        ordinaryAnswer()
                .map(ordinary -> AnswerForms.begun(
                        ordinary, name, words, filled -> send.accept(AnswerForms.words(filled), filled.letter())))
                .map(form -> deeds.of(Verb.ANSWER, form, draft, by, arende, topic()))
                .ifPresent(deed ->
                        new BesideDialog(deed.form(), writings.in(draft, by, topic()), () -> isDone(deed)).open());
    }

    /** What would come of answering in these words; empty where no answer by letter is offered. */
    public Optional<Outlook> answering(String words) {
        return ordinaryAnswer().map(VerbForm::outlook).map(outlook -> outlook.apply(AnswerForms.saying(words)));
    }

    private Optional<VerbForm> ordinaryAnswer() {
        return menu.forms().stream()
                .filter(form -> form.name().equals(Verb.ANSWER.label()))
                .findFirst();
    }

    /** Does at once what needs no form; a refusal is said. */
    public void atOnce(Verb verb, VerbForm form) {
        Deed deed = deeds.of(verb, form, by, arende, topic());
        try {
            deed.form().work().accept(new Filled(Map.of()));
            deed.tell();
        } catch (RefusedException refused) {
            Toast.refused(refused);
        }
        done.run();
    }

    private void isDone(Deed deed) {
        deed.tell();
        done.run();
    }

    private Topic topic() {
        return Topic.arende(arende.id());
    }

    private static Button usual(String name, Runnable work) {
        Button button = new Button(name, click -> work.run());
        button.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.SMALL);
        button.addClassName("usual");
        return button;
    }

    private void open(VerbForm form) {
        menu.groups().stream()
                .flatMap(List::stream)
                .filter(offer -> offer.form().equals(form))
                .findFirst()
                .ifPresent(this::open);
    }

    private void open(Offer offer) {
        Deed deed = deeds.of(offer.verb(), offer.form(), by, arende, topic());
        writings.open(deed.form(), by, topic(), () -> isDone(deed));
    }
}
