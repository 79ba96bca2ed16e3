package se.lyhord.console.administration;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lyhord.console.keys.ScrollArea;
import se.lyhord.console.ledger.WatchWords;
import se.lyhord.console.live.Live;
import se.lyhord.console.sheet.Sheet;
import se.lyhord.console.sheet.SheetTable;
import se.lyhord.console.signin.Person;
import se.lyhord.console.words.Days;
import se.lyhord.register.signal.Signal;
import se.lyhord.register.watch.WatchBook;
import se.lyhord.register.watch.Watched;
import se.lyhord.register.watch.Watched.Kind;

/** How it goes with each mailbox and with the letters on their way out, live. */
@Route("administration/postlador")
@PageTitle("Postlådor och utskick · Lyhörd")
@RolesAllowed("ADMIN")
class MailView extends Div {
    /** A node that has died signals nothing. */
    private static final Duration LOOK = Duration.ofSeconds(10);

    private final WatchBook book;
    private final WatchWords words;
    private final Days days;
    private final Clock clock;
    private final String namnd;
    private final Div content = new ScrollArea("Postlådor och utskick");
    private Picture shown = new Picture(List.of(), List.of());

    MailView(WatchBook book, WatchWords words, Days days, Clock clock, Person person, Live live) {
        this.book = book;
        this.words = words;
        this.days = days;
        this.clock = clock;
        this.namnd = person.account().namnd();
        addClassNames("list-view", "administration-view");
        content.addClassName("report");
        add(new H2("Postlådor och utskick"), content);
        refresh();
        live.follow(this, EnumSet.of(Signal.WATCH, Signal.DISPATCH), this::refresh);
        live.look(this, LOOK, this::refresh);
    }

    private void refresh() {
        Picture now = picture(book.all(namnd));
        if (!now.equals(shown)) {
            shown = now;
            show(now);
        }
    }

    private Picture picture(List<Watched> seen) {
        Instant now = clock.instant();
        return new Picture(
                seen.stream()
                        .filter(one -> !one.isWell(now))
                        .map(one -> words.name(one) + ": " + words.state(one, now))
                        .toList(),
                List.of(
                        sheet("Postlådor som läses", "Väntar på att läsas", of(seen, Kind.MAILBOX)),
                        sheet("Utskick", "Väntar på att skickas", of(seen, Kind.SENDING))));
    }

    private void show(Picture picture) {
        content.removeAll();
        content.add(picture.problems().isEmpty() ? calm(picture) : problems(picture));
        picture.sheets().stream()
                .filter(sheet -> !sheet.rows().isEmpty())
                .forEach(sheet -> content.add(new SheetTable(sheet)));
        content.add(new Paragraph("Du behöver inte starta om något. Lyhörd försöker igen av sig självt: efter en "
                + "kort stund för en postlåda, och så snart servern svarar för utskick. Inget brev går förlorat "
                + "under tiden."));
    }

    private static Paragraph calm(Picture picture) {
        return new Paragraph(
                picture.sheets().stream().allMatch(sheet -> sheet.rows().isEmpty())
                        ? "Ingen rapporterar om postlådor eller utskick. Be driften kontrollera att mottagningen är igång."
                        : "✓ Allt fungerar.");
    }

    private static Section problems(Picture picture) {
        Section section = new Section(new H3("⚠ Det här fungerar inte"));
        section.addClassName("problems");
        picture.problems().forEach(problem -> section.add(new Paragraph(problem)));
        return section;
    }

    private static List<Watched> of(List<Watched> all, Kind kind) {
        return all.stream().filter(one -> one.kind() == kind).toList();
    }

    private Sheet sheet(String title, String waiting, List<Watched> seen) {
        Instant now = clock.instant();
        return new Sheet(
                title,
                List.of("Namn", "Läge", "Senast kontakt", waiting, "Äldst sedan"),
                seen.stream()
                        .map(one -> List.of(
                                words.name(one),
                                one.isWell(now) ? "✓ Fungerar" : "⚠ " + problem(one, now),
                                moment(one.contact()),
                                String.valueOf(one.waiting()),
                                moment(one.oldest())))
                        .toList());
    }

    private static String problem(Watched one, Instant now) {
        String problem = one.problem();
        return problem == null || !one.isHeardOf(now) ? "Inget livstecken" : problem;
    }

    private String moment(@Nullable Instant moment) {
        return moment == null ? "–" : days.moment(moment);
    }

    private record Picture(List<String> problems, List<Sheet> sheets) {}
}
