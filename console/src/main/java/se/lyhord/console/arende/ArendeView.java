package se.lyhord.console.arende;

import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.EnumSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.lyhord.config.routine.people.Role;
import se.lyhord.console.action.ActionBar;
import se.lyhord.console.action.BarSlot;
import se.lyhord.console.conversation.ConversationPane;
import se.lyhord.console.enhet.EnhetParts;
import se.lyhord.console.keys.ScrollArea;
import se.lyhord.console.live.Live;
import se.lyhord.console.look.LookLine;
import se.lyhord.console.look.Looks;
import se.lyhord.console.signin.Person;
import se.lyhord.console.undo.UndoBar;
import se.lyhord.console.words.Names;
import se.lyhord.console.words.Shown;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.ArendePage;
import se.lyhord.register.question.Question;
import se.lyhord.register.signal.Signal;

/** An ärende on a page of its own, where the link in an enhet's copy leads. */
@Route("arende")
@PermitAll
@JavaScript("context://desk/focus.js")
@JavaScript("context://desk/place.js")
class ArendeView extends Div implements HasUrlParameter<Long>, HasDynamicTitle {
    private final Sight sight;
    private final ArendeParts parts;
    private final Names names;
    private final Account account;
    private final LookLine look;
    private final Div head = new Div();
    private final BarSlot bar = new BarSlot();
    private final ConversationPane talk;
    private final Div enhet = new Div();
    private final Div messages = new Div();
    private final EnhetParts enhetParts;
    private final Div aside = new ScrollArea("Om ärendet");
    private String title = "Ärende";
    private volatile long id;
    private @Nullable ArendePage shown;
    private @Nullable MessagesPane pane;

    ArendeView(
            Sight sight,
            ArendeParts parts,
            EnhetParts enhetParts,
            Names names,
            Person person,
            Looks looks,
            UndoBar undo,
            Live live) {
        this.enhetParts = enhetParts;
        this.sight = sight;
        this.parts = parts;
        this.names = names;
        this.account = person.account();
        addClassName("arende-view");
        look = looks.line(account);
        talk = parts.conversation(account);
        Div main = new ScrollArea("Ärendet", look, head, bar, talk, enhet, messages);
        main.addClassName("arende-main");
        aside.addClassName("arende-side");
        add(main, aside);
        undo.whenTakenBack(this, arenden -> refresh());
        live.follow(this, EnumSet.of(Signal.ARENDE, Signal.DISPATCH), shown -> shown == id, this::refresh);
        addAttachListener(attached -> getElement().executeJs("window.lyhordPlace.keep(this)"));
    }

    private void refresh() {
        sight.page(account, id).ifPresentOrElse(this::showIfNew, this::gone);
    }

    /** Nothing is drawn anew that is as it was, so that an open menu stays open. */
    private void showIfNew(ArendePage page) {
        if (!page.equals(shown)) {
            show(page);
            getElement().executeJs("window.lyhordPlace.back(this)");
        }
    }

    private void gone() {
        if (shown == null) {
            return;
        }
        shown = null;
        pane = null;
        look.off();
        bar.clear();
        talk.off();
        head.removeAll();
        enhet.removeAll();
        messages.removeAll();
        aside.removeAll();
        title = "Ärende";
        getUI().ifPresent(ui -> ui.getPage().setTitle(getPageTitle()));
        messages.add(new GoneNote());
        getElement().executeJs("window.lyhordPlace.back(this)");
    }

    @Override
    public void setParameter(BeforeEvent event, Long parameter) {
        id = parameter;
        Optional<ArendePage> page = sight.page(account, id);
        // The mail about a colleague's question links here, but only the question is for whoever is asked.
        Optional<Question> asked = page.isEmpty() ? sight.askedAbout(account, id) : Optional.empty();
        if (asked.isPresent()) {
            event.forwardTo(
                    "att-gora",
                    QueryParameters.of("fraga", String.valueOf(asked.get().id())));
            return;
        }
        show(page.orElseThrow(() -> new NotFoundException("Ärendet finns inte.")));
    }

    private void show(ArendePage page) {
        shown = page;
        look.on(id);
        title = page.arende().name() + " " + Shown.title(page.arende().title());
        ActionBar actions = parts.actions(page, account, this::refresh);
        Div side = new Div(
                new DecidedPane(page, names, account.roles().contains(Role.REGISTRATOR)),
                parts.work(page, account, actions),
                parts.history(page, account));
        bar.put(actions);
        talk.on(page.arende());
        enhet.removeAll();
        enhetParts.pane(page, account, actions, this::refresh).ifPresent(enhet::add);
        head.removeAll();
        head.add(parts.head(page));
        MessagesPane now = parts.messages(page, account, pane);
        if (now != pane) {
            pane = now;
            messages.removeAll();
            messages.add(now);
        }
        aside.removeAll();
        aside.add(side);
    }

    @Override
    public String getPageTitle() {
        return title + " · Lyhörd";
    }
}
