package se.lyhord.console.arende;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.lyhord.config.routine.Role;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.ArendePage;
import se.lyhord.register.arende.ArendePages;
import se.lyhord.register.arende.ArendeStatus;
import se.lyhord.register.arende.Inbox;
import se.lyhord.register.arende.InboxRow;

/**
 * Which of the nämnd's ärenden a person may see: a registrator all, others only what a registrator has confirmed and not marked as sekretess.
 */
@Component
public class Sight {
    private static final String SEKRETESS = "sekretess";

    private final ArendePages pages;
    private final Inbox inbox;

    Sight(ArendePages pages, Inbox inbox) {
        this.pages = pages;
        this.inbox = inbox;
    }

    /** The page of an ärende; what the person may not see does not exist. */
    Optional<ArendePage> page(Account account, long id) {
        return pages.page(account.namnd(), id).filter(page -> seesAll(account) || isForAll(page.arende()));
    }

    private static boolean isForAll(Arende arende) {
        return arende.status() != ArendeStatus.INKOMMET && !arende.flags().contains(SEKRETESS);
    }

    /** What the enheter have to answer, due soonest first. */
    List<InboxRow> routed(Account account, int offset, int limit) {
        String namnd = account.namnd();
        return seesAll(account)
                ? inbox.page(namnd, ArendeStatus.FORDELAT, offset, limit)
                : open(namnd).stream().skip(offset).limit(limit).toList();
    }

    /** How much the enheter have to answer. */
    public int countRouted(Account account) {
        String namnd = account.namnd();
        return seesAll(account)
                ? inbox.count(namnd, ArendeStatus.FORDELAT)
                : open(namnd).size();
    }

    private List<InboxRow> open(String namnd) {
        return inbox.page(namnd, ArendeStatus.FORDELAT, 0, Integer.MAX_VALUE).stream()
                .filter(row -> !row.flags().contains(SEKRETESS))
                .toList();
    }

    /** Whether nothing of the nämnd's is hidden from the person. */
    static boolean seesAll(Account account) {
        return account.roles().contains(Role.REGISTRATOR);
    }
}
