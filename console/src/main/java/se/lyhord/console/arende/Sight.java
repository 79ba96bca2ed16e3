package se.lyhord.console.arende;

import com.vaadin.flow.router.NotFoundException;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.ArendePage;
import se.lyhord.register.arende.ArendePages;
import se.lyhord.register.arende.ArendeStatus;
import se.lyhord.register.arende.EnhetInbox;
import se.lyhord.register.arende.Inbox;
import se.lyhord.register.arende.InboxRow;
import se.lyhord.register.ledger.LedgerRow;
import se.lyhord.register.permission.Area;
import se.lyhord.register.permission.Areas;
import se.lyhord.register.permission.ReadingRule;
import se.lyhord.register.routine.Routines;

/** Which of the nämnd's ärenden a person sees; a registrator sees in a list that a restricted one exists, but not what is in it. */
@Component
public class Sight {
    private final ArendePages pages;
    private final Inbox inbox;
    private final EnhetInbox enhetInbox;
    private final Areas areas;
    private final ReadingRule rule;
    private final Routines routines;

    Sight(ArendePages pages, Inbox inbox, EnhetInbox enhetInbox, Areas areas, ReadingRule rule, Routines routines) {
        this.enhetInbox = enhetInbox;
        this.areas = areas;
        this.pages = pages;
        this.inbox = inbox;
        this.rule = rule;
        this.routines = routines;
    }

    /** The page of an ärende; what the person may not read does not exist. */
    public Optional<ArendePage> page(Account account, long id) {
        return pages.page(account.namnd(), id)
                .filter(page -> rule.mayRead(
                        account,
                        page.arende(),
                        routines.at(account.namnd(), page.arende().arrivedAt())));
    }

    /** Whether a message that the ledger lists lies in an ärende that is not for this person; then neither its words nor its sender are. */
    public boolean hides(Account account, LedgerRow row) {
        return row.restricted()
                && row.arende() != null
                && page(account, row.arende()).isEmpty();
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
                : readable(account).stream().skip(offset).limit(limit).toList();
    }

    /** How much the enheter have to answer. */
    public int countRouted(Account account) {
        return seesAll(account)
                ? inbox.count(account.namnd(), ArendeStatus.FORDELAT)
                : readable(account).size();
    }

    private List<InboxRow> readable(Account account) {
        String namnd = account.namnd();
        Area area = areas.of(account);
        return enhetInbox.routed(namnd, area.units(), area.persons()).stream()
                .filter(row -> rule.mayRead(account, row, routines.at(namnd, row.arrivedAt())))
                .toList();
    }

    /** Whether the person's lists leave nothing of the nämnd's out. */
    boolean seesAll(Account account) {
        return rule.seesAllUnrestricted(account);
    }
}
