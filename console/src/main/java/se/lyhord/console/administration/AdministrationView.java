package se.lyhord.console.administration;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import se.lyhord.console.signin.Person;
import se.lyhord.intake.demo.DemoMailboxes;
import se.lyhord.register.access.Account;
import se.lyhord.register.administration.KeepAbsences;
import se.lyhord.register.administration.KeepAccounts;
import se.lyhord.register.administration.KeptAccount;
import se.lyhord.register.watch.WatchBook;

/** What there is to keep, and what calls for somebody now. */
@Route("administration")
@PageTitle("Administration · Lyhörd")
@RolesAllowed("ADMIN")
class AdministrationView extends Div implements AfterNavigationObserver {
    private final KeepAccounts accounts;
    private final KeepAbsences absences;
    private final RoutineProblems problems;
    private final WatchBook book;
    private final Person person;
    private final Clock clock;
    private final boolean demo;
    private final Div rooms = new Div();

    AdministrationView(
            KeepAccounts accounts,
            KeepAbsences absences,
            RoutineProblems problems,
            WatchBook book,
            Person person,
            Clock clock,
            ObjectProvider<DemoMailboxes> demo) {
        this.accounts = accounts;
        this.absences = absences;
        this.problems = problems;
        this.book = book;
        this.person = person;
        this.clock = clock;
        this.demo = demo.getIfAvailable() != null;
        addClassNames("list-view", "administration-view");
        rooms.addClassName("rooms");
        add(new H2("Administration"), rooms);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Account account = person.account();
        rooms.removeAll();
        room("administration/anvandare", "Användare", "Vilka som får logga in, och med vilka roller.", users(account));
        room(
                "administration/franvaro",
                "Frånvaro",
                "Vem som är borta och vem som är ersättare.",
                Counted.of(absences.coming(account).size(), "frånvaro", "frånvaroperioder"));
        room(
                "administration/rutin",
                "Rutinen",
                "Rutinen som den gäller, i alla versioner.",
                problems.isSound(account)
                        ? "✓ " + person.routine().rutin().decision()
                        : "⚠ " + Counted.of(problems.of(account).size(), "sak", "saker") + " att se över");
        room(
                "administration/brev",
                "Brevmallar",
                "Varje brev som det skulle skickas, på varje språk.",
                person.routine().rutin().receiving().languages().size() + " språk");
        room("administration/postlador", "Postlådor och utskick", "Hur det går att ta emot och skicka.", mail(account));
        room(
                "traffsakerhet",
                "Träffsäkerhet",
                "Hur ofta förslagen stämmer, för varje enhet, och modellen de kommer från.",
                "");
        if (demo) {
            room("demo", "Demo", "Breven som har skickats, och fler provbrev att ta emot.", "");
        }
    }

    private String users(Account account) {
        List<KeptAccount> all = accounts.all(account);
        long open = all.stream().filter(KeptAccount::active).count();
        long closed = all.size() - open;
        return Counted.of(open, "konto", "konton") + (closed == 0 ? "" : ", " + closed + " stängda");
    }

    private String mail(Account account) {
        long unwell = book.all(account.namnd()).stream()
                .filter(watched -> !watched.isWell(clock.instant()))
                .count();
        return unwell == 0 ? "✓ Inget fel är känt" : "⚠ " + Counted.of(unwell, "fel", "fel");
    }

    private void room(String path, String name, String what, String now) {
        Section room = new Section(new H3(new Anchor(path, name)), new Paragraph(what));
        room.addClassName("room");
        if (!now.isEmpty()) {
            Paragraph state = new Paragraph(now);
            state.addClassName("room-state");
            room.add(state);
        }
        rooms.add(room);
    }
}
