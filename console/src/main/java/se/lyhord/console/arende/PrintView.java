package se.lyhord.console.arende;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import se.lyhord.console.conversation.Talks;
import se.lyhord.console.conversation.Transcript;
import se.lyhord.console.signin.Person;
import se.lyhord.console.words.Days;
import se.lyhord.console.words.EventWords;
import se.lyhord.console.words.Names;
import se.lyhord.console.words.Shown;
import se.lyhord.console.words.Size;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.ArendePage;
import se.lyhord.register.arende.ArendePage.MessageOnPage;
import se.lyhord.register.conversation.live.LiveConversation;

/** An ärende whole, for paper: every message and letter in full, and nothing to press but the button that prints. */
@Route(value = "arende/:arende([0-9]+)/utskrift", autoLayout = false)
@PermitAll
@JavaScript("context://desk/names.js")
class PrintView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final Sight sight;
    private final WorkDone workDone;
    private final Talks talks;
    private final Names names;
    private final Days days;
    private final Person person;
    private final Clock clock;
    private String title = "Utskrift";

    PrintView(Sight sight, WorkDone workDone, Talks talks, Names names, Days days, Person person, Clock clock) {
        this.sight = sight;
        this.workDone = workDone;
        this.talks = talks;
        this.names = names;
        this.days = days.onPaper();
        this.person = person;
        this.clock = clock;
        addClassName("print-view");
        getElement().setAttribute("role", "main");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Account account = person.account();
        ArendePage page = event.getRouteParameters()
                .getLong("arende")
                .flatMap(id -> sight.page(account, id))
                .orElseThrow(() -> new NotFoundException("Ärendet finns inte."));
        removeAll();
        show(page, account);
    }

    private void show(ArendePage page, Account account) {
        title = page.arende().name() + " " + Shown.title(page.arende().title());
        Button print = new Button("Skriv ut", click -> getElement().executeJs("window.print()"));
        print.addThemeVariants(ButtonVariant.PRIMARY);
        Div bar = new Div(print, new Anchor("arende/" + page.arende().id(), "Tillbaka till ärendet"));
        bar.addClassName("print-bar");
        H1 letterhead = new H1(person.routine().rutin().namnd().name());
        letterhead.addClassName("letterhead");
        add(bar, letterhead, new ArendeHead(page, days), new DecidedPane(page, names, false));
        page.messages().forEach(message -> add(message(message)));
        List<LiveConversation> said = talks.of(account, page.arende().id());
        said.forEach(talk -> add(new Transcript(talk, days)));
        add(
                new WorkPane(workDone.of(page, account), names, days),
                new HistoryPane(page, List.of(), new EventWords(names), days, true),
                new Paragraph("Utskrivet %s av %s.".formatted(days.moment(clock.instant()), account.name())));
    }

    private Article message(MessageOnPage shown) {
        Article article = new Article(new H3(MessageCard.heading(shown, days)));
        article.addClassName("message");
        article.add(new MarkedText(
                Shown.atMost(MessageCard.LONGEST_TEXT, shown.message().body().strip()), List.of()));
        if (!shown.message().attachments().isEmpty()) {
            UnorderedList files = new UnorderedList();
            shown.message()
                    .attachments()
                    .forEach(file ->
                            files.add(new ListItem(Shown.fileName(file.name()) + ", " + new Size(file.size()))));
            article.add(new Section(new H3("Bilagor"), files));
        }
        return article;
    }

    @Override
    public String getPageTitle() {
        return title + " · Lyhörd";
    }
}
