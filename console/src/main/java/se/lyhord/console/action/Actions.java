package se.lyhord.console.action;

import com.vaadin.flow.spring.annotation.UIScope;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.lyhord.config.routine.people.Role;
import se.lyhord.config.routine.people.Verb;
import se.lyhord.console.live.Live;
import se.lyhord.console.words.Shown;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.ArendePage;
import se.lyhord.register.arende.InboxRow;
import se.lyhord.register.dispatch.Dispatch;
import se.lyhord.register.permission.Permission;
import se.lyhord.register.permission.Reader;
import se.lyhord.register.permission.ReadingRule;
import se.lyhord.register.routine.Routines;
import se.lyhord.register.signal.Signal;

/** Which verbs a person may use on an ärende as it stands. */
@Component
@UIScope
public class Actions {
    private final List<VerbForms> forms;
    private final Permission permission;
    private final ReadingRule reading;
    private final Routines routines;
    private final Writings writings;
    private final Deeds deeds;
    private final Live live;

    Actions(
            List<VerbForms> forms,
            Permission permission,
            ReadingRule reading,
            Routines routines,
            Writings writings,
            Deeds deeds,
            Live live) {
        this.forms = forms;
        this.permission = permission;
        this.reading = reading;
        this.routines = routines;
        this.writings = writings;
        this.deeds = deeds;
        this.live = live;
    }

    /** The bar with those verbs; tells when one has been done. */
    public ActionBar bar(Account by, ArendePage page, Runnable done) {
        ActionBar bar = new ActionBar(menu(by, page), writings, deeds, done);
        live.follow(bar, EnumSet.of(Signal.DRAFT), bar::refreshDrafts);
        return bar;
    }

    /** Asks whether to let that one take this one over. */
    public void askToMerge(Account by, ArendePage page, InboxRow into) {
        merge(menu(by, page)).ifPresent(form -> {
            FormDialog dialog = new BesideDialog(
                    form,
                    Writing.UNKEPT,
                    () -> Toast.done(
                            form.said() + " · " + Shown.title(page.arende().title())));
            dialog.begin(TogetherForms.chosen(into));
            dialog.open();
        });
    }

    private static Optional<VerbForm> merge(Menu menu) {
        return menu.forms().stream()
                .filter(form -> form.name().equals(Verb.MERGE.label()))
                .findFirst();
    }

    Menu menu(Account by, ArendePage page) {
        Arende arende = page.arende();
        Situation now = new Situation(by, page, routines.at(arende.namnd(), arende.arrivedAt()));
        Reader reader = reading.reader(by);
        return new Menu(
                Stream.of(VerbForms.Group.values())
                        .map(group -> offers(group, now, reader))
                        .filter(offers -> !offers.isEmpty())
                        .toList(),
                now,
                page.toSeeToFirst()
                        .filter(letter -> seesTo(letter, now))
                        .map(letter -> (letter.hasComeBack() ? "studsar/" : "brev/") + letter.id())
                        .orElse(null));
    }

    /** A registrator sees to every letter, an enhet's people to those to the citizens of its ärenden. */
    private boolean seesTo(Dispatch letter, Situation now) {
        return now.by().roles().contains(Role.REGISTRATOR)
                || (letter.letter().kind().isToCitizen()
                        && permission.allows(now.by(), Verb.SEE_TO_LETTER, now.arende(), now.routine()));
    }

    private List<Offer> offers(VerbForms.Group group, Situation now, Reader reader) {
        return forms.stream()
                .filter(some -> some.group() == group)
                .flatMap(some -> some.of(now))
                .filter(offer -> permission.allows(reader, offer.verb(), now.arende(), now.routine()))
                .toList();
    }
}
