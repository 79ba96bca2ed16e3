package se.lyhord.console.search;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;
import se.lyhord.console.arende.Sight;
import se.lyhord.console.keys.RowsByKey;
import se.lyhord.console.sheet.SheetDownload;
import se.lyhord.console.signin.Person;
import se.lyhord.console.words.Days;
import se.lyhord.console.words.Names;
import se.lyhord.register.access.Account;
import se.lyhord.register.search.FindArenden;
import se.lyhord.register.search.SearchPlace;
import se.lyhord.register.search.SearchQuestion;
import se.lyhord.register.search.SearchResult;

/** What was searched for, as the page's address says it, a page of hits at a time. */
@Route(SearchView.PATH)
@PermitAll
@JavaScript("context://desk/search.js")
class SearchView extends RowsByKey implements BeforeEnterObserver, HasDynamicTitle {
    static final String PATH = "sok";

    private static final int PAGE = 30;

    private final FindArenden findArenden;
    private final HitSheet sheet;
    private final Names names;
    private final Days days;
    private final Sight sight;
    private final Account account;
    private final Filters filters;
    private final Paragraph told = new Paragraph();
    private final OrderedList hits = new OrderedList();
    private final Button more = new Button("Visa fler", click -> showMore());
    private final Div files = new Div();
    private SearchQuestion question = SearchQuestion.of("");
    private @Nullable SearchPlace next;

    SearchView(FindArenden findArenden, HitSheet sheet, Names names, Days days, Sight sight, Person person) {
        super(".hit-title");
        this.findArenden = findArenden;
        this.sheet = sheet;
        this.names = names;
        this.days = days;
        this.sight = sight;
        this.account = person.account();
        this.filters = new Filters(
                person.routine().rutin(), names, asked -> UI.getCurrent().navigate(PATH, SearchAddress.write(asked)));
        addClassNames("list-view", "search-view");
        told.addClassName("search-told");
        told.getElement().setAttribute("role", "status");
        hits.addClassName("hits");
        hits.getElement().setAttribute("aria-label", "Träffar");
        more.addClassName("more-rows");
        files.addClassName("report-files");
        Div found = new Div(told, hits, more, files);
        found.addClassName("search-found");
        add(new H2("Sök"), filters, found);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        sight.requireWork(account);
        question = SearchAddress.read(event.getLocation().getQueryParameters());
        filters.show(question);
        hits.removeAll();
        files.removeAll();
        next = null;
        if (question.isEmpty()) {
            told.setText(
                    "Skriv ord, ett namn, en adress, ett telefonnummer eller ett diarienummer i fältet överst, eller välj filter.");
            more.setVisible(false);
            return;
        }
        SearchResult result = page();
        told.setText(HitWords.of(result, hits.getComponentCount()));
        offerFiles();
        getElement().executeJs("window.lyhordSearch.found(this)");
    }

    private SearchResult page() {
        SearchResult result = findArenden.find(account, question, next, PAGE);
        result.hits().forEach(hit -> hits.add(new HitRow(hit, names, days)));
        next = result.next();
        more.setVisible(next != null);
        return result;
    }

    private void showMore() {
        long before = hits.getComponentCount();
        SearchResult result = page();
        told.setText(HitWords.count(result, hits.getComponentCount()));
        offerFiles();
        getElement().executeJs("window.lyhordSearch.reach(this, $0)", before);
    }

    private void offerFiles() {
        files.removeAll();
        if (hits.getComponentCount() > 0 || next != null) {
            SearchQuestion asked = question;
            Paragraph bound = new Paragraph("Filerna rymmer de 10 000 nyaste träffarna.");
            files.add(
                    new Anchor(
                            SheetDownload.xlsx("traffar.xlsx", () -> sheet.of(account, asked)),
                            "Hämta träffarna (XLSX)"),
                    new Anchor(
                            SheetDownload.of("traffar.csv", () -> sheet.of(account, asked)
                                    .shown()),
                            "Hämta träffarna (CSV)"),
                    bound);
        }
    }

    @Override
    public String getPageTitle() {
        return (question.words().isBlank() ? "Sök" : question.words() + " · Sök") + " · Lyhörd";
    }
}
