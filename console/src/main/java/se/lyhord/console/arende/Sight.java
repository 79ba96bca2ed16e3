package se.lyhord.console.arende;

import com.vaadin.flow.router.NotFoundException;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.ArendePage;
import se.lyhord.register.arende.ArendePages;
import se.lyhord.register.arende.ArendeStatus;
import se.lyhord.register.arende.Inbox;
import se.lyhord.register.arende.InboxRow;
import se.lyhord.register.ledger.LedgerRow;
import se.lyhord.register.permission.ReadingRule;
import se.lyhord.register.permission.RoutedArenden;
import se.lyhord.register.question.Question;
import se.lyhord.register.routine.Routines;
import se.lyhord.register.todo.Todo;

/** Which of the nämnd's ärenden a person sees; a registrator sees in a list that a restricted one exists, but not what is in it. */
@Component
public class Sight {
    private final ArendePages pages;
    private final Inbox inbox;
    private final RoutedArenden routed;
    private final ReadingRule rule;
    private final Routines routines;
    private final Todo todo;

    Sight(ArendePages pages, Inbox inbox, RoutedArenden routed, ReadingRule rule, Routines routines, Todo todo) {
        this.todo = todo;
        this.routed = routed;
        this.pages = pages;
        this.inbox = inbox;
        this.rule = rule;
        this.routines = routines;
    }

    /** The page of an ärende; what the person may not read does not exist. */
    public Optional<ArendePage> page(Account account, long id) {
        return pages.page(account.namnd(), id).filter(page -> mayRead(account, page.arende()));
    }

    /** The ärende alone; what the person may not read does not exist. */
    Optional<Arende> arende(Account account, long id) {
        return pages.arende(account.namnd(), id).filter(arende -> mayRead(account, arende));
    }

    private boolean mayRead(Account account, Arende arende) {
        return rule.mayRead(account, arende, routines.at(account.namnd(), arende.arrivedAt()));
    }

    /** What a colleague has asked the person about this ärende, which need not be for the person to read. */
    Optional<Question> askedAbout(Account account, long id) {
        return todo.askedAbout(account, id);
    }

    /** The title of an ärende; none of what the person may not read. */
    public Optional<String> title(Account account, long id) {
        return arende(account, id).map(Arende::title);
    }

    /** Whether a message that the ledger lists lies in an ärende that is not for this person; then neither its words nor its sender are. */
    public boolean hides(Account account, LedgerRow row) {
        return row.restricted()
                && row.arende() != null
                && arende(account, row.arende()).isEmpty();
    }

    /** Whether any page of single ärenden is for this person; one who only follows up, or looks after the program, has none. */
    public boolean worksWithArenden(Account account) {
        return rule.worksWithArenden(account);
    }

    /** Lets nobody else in: the page does not exist for them. */
    public void requireWork(Account account) {
        if (!worksWithArenden(account)) {
            throw new NotFoundException("Sidan finns inte för den här rollen.");
        }
    }

    /** What the enheter have to answer, due soonest first. */
    List<InboxRow> routed(Account account, int offset, int limit) {
        return seesAll(account)
                ? inbox.page(account.namnd(), ArendeStatus.FORDELAT, offset, limit)
                : routed.page(account, offset, limit);
    }

    /** How much the enheter have to answer. */
    public int countRouted(Account account) {
        return seesAll(account) ? inbox.count(account.namnd(), ArendeStatus.FORDELAT) : routed.count(account);
    }

    /** Whether the person's lists leave nothing of the nämnd's out. */
    boolean seesAll(Account account) {
        return rule.seesAllUnrestricted(account);
    }
}
