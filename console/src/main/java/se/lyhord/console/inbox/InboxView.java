package se.lyhord.console.inbox;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.lyhord.config.routine.Enhet;
import se.lyhord.config.routine.Rutin;
import se.lyhord.console.action.AuthorityForm;
import se.lyhord.console.action.FormDialog;
import se.lyhord.console.arende.ArendeParts;
import se.lyhord.console.live.Live;
import se.lyhord.console.signin.Person;
import se.lyhord.console.words.Names;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.ArendePages;
import se.lyhord.register.arende.Confirmation;
import se.lyhord.register.arende.Inbox;
import se.lyhord.register.arende.InboxRow;
import se.lyhord.register.refusal.RefusedException;
import se.lyhord.register.signal.Signal;
import se.lyhord.register.verb.ConfirmArende;

/** The registrator's rhythm: the list, the ärende and its form side by side; read, confirm, next. */
@Route("inkorg")
@PageTitle("Inkorg · Lyhörd")
@RolesAllowed("REGISTRATOR")
@JavaScript("context://desk/desk.js")
class InboxView extends Div implements HasUrlParameter<Long> {
    private final ConfirmArende confirmArende;
    private final Account account;
    private final Names names;
    private final Rutin rutin;
    private final InboxList list;
    private final Reading reading;

    InboxView(
            Inbox inbox,
            ArendePages pages,
            ConfirmArende confirmArende,
            Names names,
            RowRenderer rows,
            ArendeParts parts,
            Person person,
            Live live) {
        this.confirmArende = confirmArende;
        this.account = person.account();
        this.names = names;
        this.rutin = person.routine().rutin();
        addClassName("inbox-view");
        list = new InboxList(inbox, account.namnd(), rows, this::open);
        reading = new Reading(pages, parts, account, new ConfirmForm(rutin, names, this::confirm), this::stepOn);
        add(list, reading);
        addAttachListener(attached -> {
            getElement().executeJs("window.lyhord.listen(this); window.lyhord.reach(this)");
            reading.shown().ifPresent(this::showAddress);
        });
        // A message in the ledger becomes work here only when it has become an ärende.
        live.follow(this, EnumSet.of(Signal.ARENDE), this::refresh);
        live.follow(this, EnumSet.of(Signal.DISPATCH), reading::refresh);
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable Long id) {
        list.refresh();
        Optional<InboxRow> row = list.at(id == null ? 0 : list.place(id));
        if (id != null && row.filter(found -> found.id() == id).isEmpty()) {
            event.forwardTo("arende/" + id);
        } else {
            openOrRest(row);
        }
    }

    private void openOrRest(Optional<InboxRow> row) {
        row.ifPresentOrElse(this::openAndSelect, this::rest);
    }

    private void rest() {
        reading.rest();
        getElement().removeAttribute("data-arende");
    }

    private void openAndSelect(InboxRow row) {
        list.select(row);
        open(row);
    }

    private void open(InboxRow row) {
        reading.show(row.id());
        getElement().setAttribute("data-arende", String.valueOf(row.id()));
        showAddress(row.id());
    }

    private void showAddress(long id) {
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, "inkorg/" + id));
    }

    private void confirm() {
        reading.shown().ifPresent(id -> {
            if (asksForAuthority()) {
                askForAuthority(id);
                return;
            }
            int place = list.place(id);
            try {
                tell(confirmArende.confirmAndRoute(account, id, reading.confirmation()));
                openAt(place);
            } catch (RefusedException refused) {
                say(String.valueOf(refused.getMessage()), NotificationVariant.WARNING);
                refresh();
            }
        });
    }

    /** The routine leaves it to the registrator to say which authority an enhet outside stands for. */
    private boolean asksForAuthority() {
        return !rutin.authorities().isEmpty()
                && rutin.unit(reading.confirmation().unit())
                        .filter(Enhet::external)
                        .isPresent();
    }

    private void askForAuthority(long id) {
        int place = list.place(id);
        Confirmation said = reading.confirmation();
        new FormDialog(
                        new AuthorityForm(rutin)
                                .form((authority, note) ->
                                        confirmArende.confirmAndForward(account, id, said, authority, note)),
                        () -> {
                            say("Lämnat till en annan myndighet", NotificationVariant.SUCCESS);
                            openAt(place);
                        })
                .open();
    }

    private void openAt(int place) {
        list.refreshAndSelect(place).ifPresentOrElse(this::open, this::rest);
    }

    /** What has been done may have taken the ärende out of the list. */
    private void stepOn() {
        int place = reading.shown().map(list::place).orElse(0);
        reading.refresh();
        if (reading.hasLeftInbox()) {
            openAt(place);
        }
    }

    private void tell(Arende routed) {
        String unit = names.unit(reading.confirmation().unit());
        String number = routed.diarienummer() == null
                ? "utan diarienummer"
                : routed.diarienummer().text();
        say("Fördelat till " + unit + " · " + number, NotificationVariant.SUCCESS);
    }

    private static void say(String sentence, NotificationVariant variant) {
        Notification notification = new Notification(sentence, 5000, Notification.Position.BOTTOM_START);
        notification.addThemeVariants(variant);
        notification.open();
    }

    /** What the keyboard says; the id is of the ärende that was in sight when the key went down. */
    @ClientCallable
    void press(String key, String inSight) {
        if (!reading.shown().map(String::valueOf).orElse("").equals(inSight)) {
            return;
        }
        switch (key) {
            case "Enter" -> confirm();
            case "j" -> move(1);
            case "k" -> move(-1);
            case "v" -> reading.toggleWhole();
            case "?" -> new KeyHelp().open();
            default -> reading.takeUnit(Integer.parseInt(key));
        }
    }

    private void move(int steps) {
        reading.shown().ifPresent(id -> openOrRest(list.at(list.place(id) + steps)));
    }

    private void refresh() {
        list.refresh();
        reading.refresh();
        if (reading.shown().isEmpty()) {
            openOrRest(list.at(0));
        }
    }
}
