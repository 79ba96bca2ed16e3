package se.lyhord.console.overview;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.lyhord.config.routine.people.Enhet;
import se.lyhord.config.routine.people.Role;
import se.lyhord.console.action.Toast;
import se.lyhord.console.live.Live;
import se.lyhord.console.signin.Person;
import se.lyhord.register.absence.Absence;
import se.lyhord.register.access.Account;
import se.lyhord.register.overview.Overview;
import se.lyhord.register.overview.UnitWatch;
import se.lyhord.register.overview.Watch;
import se.lyhord.register.overview.WatchedArende;
import se.lyhord.register.permission.Areas;
import se.lyhord.register.signal.Signal;

/**
 * The watch: figures of each enhet, each with the ärenden behind it by an address that can be sent to a colleague. A controller sees the figures
 * only, a chef the own enheter.
 */
@Route("bevakning")
@PageTitle("Bevakning · Lyhörd")
@RolesAllowed({"REGISTRATOR", "CHEF", "CONTROLLER"})
class OverviewView extends Div implements BeforeEnterObserver {
    static final String UNIT = "enhet";
    static final String WATCH = "visa";

    private final Overview overview;
    private final Areas areas;
    private final Person person;
    private final Account account;
    private final WatchTables tables;
    private final Div content = new Div();
    private Optional<String> unit = Optional.empty();
    private Optional<Watch> watch = Optional.empty();
    private @Nullable Contents shown;

    OverviewView(Overview overview, Areas areas, WatchTables tables, Person person, Live live) {
        this.overview = overview;
        this.areas = areas;
        this.tables = tables;
        this.person = person;
        this.account = person.account();
        addClassNames("list-view", "overview");
        add(new H2("Bevakning"), content);
        live.follow(this, EnumSet.of(Signal.ARENDE), this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters();
        unit = asked.getSingleParameter(UNIT);
        watch = asked.getSingleParameter(WATCH).flatMap(path -> Arrays.stream(Watch.values())
                .filter(known -> known.path().equals(path))
                .findFirst());
        if (watch.isEmpty()
                && asked.getSingleParameter(WATCH)
                        .filter(path -> !path.isBlank())
                        .isPresent()) {
            Toast.otherwise("Listan som länken pekar på finns inte längre. Här visas läget per enhet.");
        }
        refresh();
    }

    /** Nothing is drawn anew that is as it was, so that nobody loses the place. */
    private void refresh() {
        List<String> units = units();
        Optional<String> one = unit.filter(units::contains);
        LocalDate today = tables.today();
        Contents now = new Contents(
                today,
                overview.figures(account.namnd(), units),
                one,
                opens() ? watch : Optional.empty(),
                opens() && watch.isPresent()
                        ? overview.behind(account.namnd(), one.map(List::of).orElse(units), watch.get())
                        : List.of(),
                tables.away(account.namnd(), today));
        if (!now.equals(shown)) {
            shown = now;
            show(now);
        }
    }

    private void show(Contents now) {
        content.removeAll();
        content.add(tables.figures(now.figures(), opens()));
        now.watch().ifPresent(chosen -> content.add(tables.behind(chosen, now.unit(), now.behind())));
        content.add(tables.absences(now.away()), new Paragraph("Ärenden som bara få får se räknas inte med."));
    }

    /** Who only follows up sees no single ärende. */
    private boolean opens() {
        return account.roles().contains(Role.REGISTRATOR) || account.roles().contains(Role.CHEF);
    }

    private List<String> units() {
        boolean all = account.roles().contains(Role.REGISTRATOR)
                || (account.roles().contains(Role.CONTROLLER)
                        && !account.roles().contains(Role.CHEF));
        return person.routine().rutin().units().stream()
                .filter(known -> !known.external())
                .map(Enhet::id)
                .filter(id -> all || areas.of(account).units().contains(id))
                .toList();
    }

    private record Contents(
            LocalDate today,
            List<UnitWatch> figures,
            Optional<String> unit,
            Optional<Watch> watch,
            List<WatchedArende> behind,
            List<Absence> away) {}
}
