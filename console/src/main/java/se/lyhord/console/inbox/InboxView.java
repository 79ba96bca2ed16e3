package se.lyhord.console.inbox;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.lyhord.console.action.Toast;
import se.lyhord.console.dialog.DeskDialog;
import se.lyhord.console.keys.Keyed;
import se.lyhord.console.live.Live;
import se.lyhord.console.undo.UndoBar;
import se.lyhord.register.arende.InboxRow;
import se.lyhord.register.inbox.InboxFilter;
import se.lyhord.register.signal.Signal;

/** The registrator's rhythm: the list, the ärende and its form side by side; read, confirm, next. */
@Route("inkorg")
@PageTitle("Inkorg · Lyhörd")
@RolesAllowed("REGISTRATOR")
@JavaScript("context://desk/desk.js")
class InboxView extends Keyed implements HasUrlParameter<Long>, Rhythm.Sequel {
    /** The counts are of the whole inbox, so they do not follow every message at once. */
    private static final Duration COUNTED = Duration.ofSeconds(3);

    private final FilterBar filters;
    private final InboxList list;
    private final MarkedBar marked;
    private final Reading reading;
    private final Rhythm rhythm;
    private InboxFilter filter = InboxFilter.ALL;

    InboxView(InboxParts parts, UndoBar undo, Live live) {
        addClassName("inbox-view");
        filters = parts.filters(this::narrow);
        list = parts.list(this::open, this::showMarked);
        list.offer(filters.all());
        reading = parts.reading(inSight -> press("Enter", inSight), this::stepOn);
        rhythm = new Rhythm(parts, undo, list, reading, this);
        reading.form().offerLetter(rhythm::sendsLetter, rhythm::readLetter);
        MarkedRhythm together = new MarkedRhythm(parts, undo, list, reading, this::goOn);
        marked = new MarkedBar(together::confirmSure, together::decide, list.marking()::none);
        new InboxKeys(rhythm, together, list, reading, this::openOrRest).on(keys());
        add(filters, marked, list, reading);
        undo.whenTakenBack(this, this::openAgain);
        addAttachListener(attached -> reading.shown().ifPresent(this::showAddress));
        // A message in the ledger becomes work here only when it has become an ärende.
        live.follow(this, EnumSet.of(Signal.ARENDE), this::follow);
        live.follow(this, EnumSet.of(Signal.ARENDE, Signal.DISPATCH), reading::shows, reading::refresh);
        live.follow(list, EnumSet.of(Signal.LOOK), list::lookAround);
        live.follow(filters, EnumSet.of(Signal.ARENDE, Signal.DISPATCH), COUNTED, filters::count);
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable Long id) {
        list.forget();
        QueryParameters asked = event.getLocation().getQueryParameters();
        filter = FilterAddress.of(asked).filter();
        Optional<InboxRow> wanted = id == null ? Optional.empty() : list.row(id);
        if (id != null && wanted.isEmpty()) {
            event.forwardTo("arende/" + id);
            return;
        }
        if (FilterAddress.isOutdated(asked)) {
            Toast.otherwise("Vyn som länken pekar på finns inte längre. "
                    + (filter.isAll() ? "Här visas hela inkorgen." : "Det som finns kvar av urvalet visas."));
        }
        filters.show(filter);
        list.show(filter);
        openOrRest(wanted.or(() -> list.at(0)));
    }

    private void narrow(InboxFilter next) {
        filter = next;
        list.show(filter);
        openOrRest(list.at(0));
        showAddress(reading.shown().orElse(null));
    }

    private void openOrRest(Optional<InboxRow> row) {
        row.ifPresentOrElse(this::openAndSelect, this::rest);
    }

    private void rest() {
        reading.rest(filters.words());
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

    private void showAddress(@Nullable Long id) {
        String location = new FilterAddress(filter).location(id);
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, location));
    }

    private void showMarked() {
        marked.show(list.marking().ids().size());
    }

    @Override
    public void openAt(int place) {
        list.refreshAndSelect(place).ifPresentOrElse(this::open, this::rest);
    }

    /** One that is to be confirmed again is what somebody wants to see, unless they write about what they see now. */
    private void openAgain(List<Long> arenden) {
        refresh();
        if (arenden.size() == 1 && getUI().filter(DeskDialog::bars).isEmpty()) {
            list.row(arenden.getFirst()).ifPresent(row -> {
                openAndSelect(row);
                rhythm.sayAgain(row.id());
            });
        }
    }

    /** What is being read stays if it can, otherwise the first of these that is still there comes. */
    private void goOn(List<Long> onwards) {
        list.forget();
        reading.refresh();
        if (reading.shown().isEmpty() || reading.hasLeftInbox()) {
            openAt(list.placeOfFirst(onwards));
        } else {
            list.follow();
        }
        list.focus();
    }

    /** What has been done may have taken the ärende out of the list. */
    private void stepOn() {
        int place = reading.shown().map(list::place).orElse(0);
        reading.refresh();
        if (reading.hasLeftInbox()) {
            openAt(place);
        }
    }

    /** What the keyboard says; the id is of the ärende that was in sight when the key went down. */
    @Override
    @ClientCallable
    protected void press(String key, String inSight) {
        if (reading.shown().map(String::valueOf).orElse("").equals(inSight)) {
            keys().press(key);
        }
    }

    @Override
    public void refresh() {
        list.forget();
        reading.refresh();
        follow();
    }

    private void follow() {
        list.follow();
        if (reading.shown().isEmpty()) {
            openOrRest(list.at(0));
        }
    }
}
