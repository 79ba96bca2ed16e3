package se.lyhord.console.action;

import com.vaadin.flow.spring.annotation.UIScope;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.ArendePage;
import se.lyhord.register.measure.Measures;
import se.lyhord.register.permission.Permission;
import se.lyhord.register.provider.ProviderRequests;
import se.lyhord.register.routine.Routines;

/** Which verbs a person may use on an ärende as it stands. */
@Component
@UIScope
public class Actions {
    private final List<VerbForms> forms;
    private final Permission permission;
    private final Routines routines;
    private final Measures measures;
    private final ProviderRequests requests;
    private final Drafts drafts;
    private final Deeds deeds;

    Actions(
            List<VerbForms> forms,
            Permission permission,
            Routines routines,
            Measures measures,
            ProviderRequests requests,
            Drafts drafts,
            Deeds deeds) {
        this.forms = forms;
        this.permission = permission;
        this.routines = routines;
        this.measures = measures;
        this.requests = requests;
        this.drafts = drafts;
        this.deeds = deeds;
    }

    /** The bar with those verbs; tells when one has been done. */
    public ActionBar bar(Account by, ArendePage page, Runnable done) {
        return new ActionBar(menu(by, page), drafts, deeds, done);
    }

    Menu menu(Account by, ArendePage page) {
        Arende arende = page.arende();
        Situation now = new Situation(
                by,
                page,
                routines.at(arende.namnd(), arende.arrivedAt()),
                measures.of(arende.id()),
                requests.of(arende.id()));
        return new Menu(
                Stream.of(VerbForms.Group.values())
                        .map(group -> offers(group, now))
                        .filter(offers -> !offers.isEmpty())
                        .toList(),
                now);
    }

    private List<Offer> offers(VerbForms.Group group, Situation now) {
        return forms.stream()
                .filter(some -> some.group() == group)
                .flatMap(some -> some.of(now))
                .filter(offer -> permission.allows(now.by(), offer.verb(), now.arende(), now.routine()))
                .toList();
    }
}
