package se.lyhord.console.byhand;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import se.lyhord.classifier.Suggestion;
import se.lyhord.console.arende.Sight;
import se.lyhord.console.draft.HalfWritten;
import se.lyhord.console.signin.Person;
import se.lyhord.console.words.Days;
import se.lyhord.console.words.Names;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.desk.DeskForm;
import se.lyhord.register.desk.RegisterByHand;
import se.lyhord.register.draft.Drafts;
import se.lyhord.register.draft.Topic;
import se.lyhord.register.refusal.RefusedException;
import se.lyhord.register.routine.RoutineInForce;
import se.lyhord.register.suggest.Suggestions;

/** What came by phone, in person or on paper, written down while it is said. */
@Route("registrera")
@PageTitle("Registrera · Lyhörd")
@PermitAll
class RegisterView extends Div implements BeforeEnterObserver {
    private final RegisterByHand register;
    private final Suggestions suggestions;
    private final Sight sight;
    private final Account account;
    private final SuggestionNote note;
    private final Entry entry;
    private final KeptEntry kept;
    private final Div answer = new Div();

    RegisterView(
            RegisterByHand register,
            Suggestions suggestions,
            Sight sight,
            Names names,
            Days days,
            Drafts drafts,
            Person person,
            Clock clock) {
        this.register = register;
        this.sight = sight;
        this.suggestions = suggestions;
        this.account = person.account();
        addClassName("register-view");
        note = new SuggestionNote(names);
        entry = new Entry(
                person.routine().rutin().receiving(), () -> RoutineInForce.arrivalDate(clock.instant()), note);
        entry.whenWritten(this::suggest);
        kept = new KeptEntry(new HalfWritten(drafts, days, account, Topic.TOLD, "Registrera för hand"), entry, days);
        answer.getElement().setAttribute("role", "alert");
        Button button = new Button("Registrera", click -> register());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(this).resetFocusOnActiveElement();
        Span hint = new Span("Ctrl+⏎");
        hint.addClassName("key-hint");
        Div foot = new Div(button, hint, kept.kept());
        foot.addClassName("action-bar");
        add(new H2("Registrera för hand"), kept, entry, answer, foot);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!register.mayRegister(account)) {
            throw new NotFoundException("Sidan finns inte för den här rollen.");
        }
        entry.focus();
    }

    private static Button print(Arende opened) {
        Button print = new Button("Skriv ut");
        print.addThemeVariants(ButtonVariant.SMALL);
        print.addClickListener(click ->
                print.getUI().ifPresent(ui -> ui.getPage().open("arende/" + opened.id() + "/utskrift", "_blank")));
        return print;
    }

    private void suggest() {
        if (entry.words().isBlank()) {
            note.nothing();
        } else {
            note.show(suggestions.classifierOf(account.namnd()).suggest(entry.title(), entry.words()));
        }
    }

    /** Whoever may register need not be among those who may read it then. */
    private void tell(Arende opened) {
        if (sight.page(account, opened.id()).isPresent()) {
            answer.add(
                    new Span("Registrerat: "),
                    new Anchor("arende/" + opened.id(), opened.name() + " · " + opened.title()),
                    print(opened));
        } else {
            answer.add(new Span("Registrerat: " + opened.name() + ". Registratorn tar hand om det."));
        }
    }

    private void register() {
        // Whoever pressed twice shall read that it was registered, not that nothing is filled in.
        if (answer.hasClassName("registered") && entry.isEmpty()) {
            return;
        }
        answer.removeAll();
        try {
            DeskForm form = entry.form();
            Suggestion suggestion = suggestions.classifierOf(account.namnd()).suggest(form.subject(), form.text());
            Arende opened = register.register(account, form, entry.scans(), suggestion);
            answer.setClassName("registered");
            tell(opened);
            entry.clear();
            kept.done();
            note.nothing();
        } catch (RefusedException refused) {
            answer.setClassName("refusal");
            answer.add(new Span(refused.getMessage()));
        }
        entry.focus();
    }
}
