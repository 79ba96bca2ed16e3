package se.lyhord.console.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.lyhord.config.routine.people.Role;
import se.lyhord.console.AsChef;
import se.lyhord.console.DeskTest;
import se.lyhord.console.Post;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.ArendePages;
import se.lyhord.register.arende.Confirmation;
import se.lyhord.register.search.SearchQuestion;
import se.lyhord.register.search.SearchQuestion.Order;
import se.lyhord.register.search.index.SearchIndex;
import se.lyhord.register.verb.ConfirmArende;

@DeskTest
class SearchViewTest extends SpringBrowserlessTest {
    private static final Account KARIN = new Account("karin", Post.NAMND, "Karin R", Set.of(Role.REGISTRATOR));

    @Autowired
    Post post;

    @Autowired
    SearchIndex index;

    @Autowired
    ConfirmArende confirm;

    @Autowired
    ArendePages pages;

    @Autowired
    ObjectProvider<HitSheet> sheet;

    @Autowired
    JdbcClient jdbc;

    @Test
    void saysHowToSearchBeforeAnythingIsAskedFor() {
        search("");

        assertThat(told()).startsWith("Skriv ord, ett namn");
        assertThat(rows()).isEmpty();
    }

    @Test
    void showsTheArendenWithTheWordsMarked() {
        long id = post.arendeToday("Båtbryggan <img src=x onerror=alert(1)>", Post.SURE);

        search("batbryggor");

        HitRow row = rows().getFirst();
        assertThat(find(Anchor.class, row).single().getHref()).isEqualTo("arende/" + id);
        assertThat(marked(row.getElement())).containsExactly("Båtbryggan");
        assertThat(row.getElement().getTextRecursively())
                .contains("<img src=x onerror=alert(1)>", "Åsa Öberg", "Inkommet");
    }

    @Test
    void saysOfWhatWasOpenedBesideAnotherWhatItIsAndNamesNoWriter() {
        long id = post.arendeToday("Rullstolsrampen", Post.SURE);
        confirm.confirmAndRoute(
                KARIN, id, new Confirmation("felanmalan", "boendemiljo", "stadsmiljo", List.of("akut")));

        long beside = post.companion(id);
        search(pages.page(Post.NAMND, beside).orElseThrow().arende().name());

        assertThat(rows()).singleElement().satisfies(row -> assertThat(
                        row.getElement().getTextRecursively())
                .contains("Utredning till ", "Akut")
                .doesNotContain("Anonym"));
    }

    @Test
    void keepsTheSearchInTheAddressWhenAFilterIsChosen() {
        post.arendeToday("Pulkabacken", Post.SURE);
        search("pulkabacke");

        ComboBox<?> channel = find(ComboBox.class)
                .withCondition(field -> "Kom in via".equals(field.getLabel()))
                .single();
        test(channel).selectItem("telefon");

        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("sok?q=pulkabacke&vag=PHONE");
        assertThat(told()).startsWith("Inga träffar");
        test(find(Button.class).withText("Rensa filtren").single()).click();
        assertThat(rows()).hasSize(1);
    }

    @Test
    void showsAPageAtATime() {
        for (int i = 0; i < 33; i++) {
            post.arendeToday("Skidspåret", Post.SURE);
        }

        search("skidspår");

        assertThat(rows()).hasSize(30);
        assertThat(told()).isEqualTo("De första 30 träffarna visas. Det finns fler.");
        test(find(Button.class).withText("Visa fler").single()).click();
        assertThat(rows()).hasSize(33);
        assertThat(told()).isEqualTo("33 träffar.");
    }

    @Test
    void saysThatOnlyTheNewestWereRankedAndPutsAllIntoTheFile() {
        for (int i = 0; i < 203; i++) {
            post.arendeToday("Kanotleden", Post.SURE);
        }
        refreshed();
        SearchQuestion best = SearchQuestion.of("kanotled").in(Order.BEST);

        UI.getCurrent().navigate("sok", SearchAddress.write(best));
        while (find(Button.class).withText("Visa fler").exists()) {
            test(find(Button.class).withText("Visa fler").single()).click();
        }

        assertThat(rows()).hasSize(200);
        assertThat(told()).isEqualTo("De 200 nyaste träffarna, den bästa först.");
        assertThat(sheet.getObject().of(KARIN, best).rows()).hasSize(203);
    }

    @Test
    void looksFurtherBehindWhatMayNotBeRead() {
        long first = post.arendeToday("Vindskyddet", Post.SURE);
        for (int i = 0; i < 640; i++) {
            post.arendeToday("Vindskyddet", Post.SURE);
        }
        jdbc.sql("update arende set restricted = true where title = 'Vindskyddet' and id <> :first")
                .param("first", first)
                .update();

        search("vindskydd");

        assertThat(told()).isEqualTo("Inga träffar bland de nyaste. Tryck Visa fler för att leta vidare.");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getText).contains("Hämta träffarna (CSV)");
        test(find(Button.class).withText("Visa fler").single()).click();
        assertThat(rows()).hasSize(1);
        assertThat(told()).isEqualTo("1 träff.");
    }

    @Test
    void searchesFromTheFieldInTheHeadOfAnyPage() {
        post.arendeToday("Minigolfen", Post.SURE);
        refreshed();
        UI.getCurrent().navigate("larm");

        SearchBox box = find(SearchBox.class).single();
        box.setValue("minigolf");
        box.search();

        assertThat(rows()).hasSize(1);
        assertThat(box.getValue()).isEqualTo("minigolf");
    }

    @Test
    void offersTheHitsAsFiles() {
        post.arendeToday("Isrinken", Post.SURE);

        search("isrink");

        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getText)
                .contains("Hämta träffarna (XLSX)", "Hämta träffarna (CSV)");
    }

    @Test
    @AsChef
    void findsNothingOfWhatTheChefMayNotRead() {
        post.arendeToday("Simhallen", Post.SURE);

        search("simhall");

        assertThat(told()).startsWith("Inga träffar");
    }

    private void search(String words) {
        refreshed();
        UI.getCurrent().navigate("sok", words.isEmpty() ? QueryParameters.empty() : QueryParameters.of("q", words));
    }

    private void refreshed() {
        while (index.refresh()) {
            Thread.onSpinWait();
        }
    }

    private List<HitRow> rows() {
        return find(HitRow.class).all();
    }

    private String told() {
        return find(Paragraph.class).withClassName("search-told").single().getText();
    }

    private static Stream<String> texts(Element element) {
        return element.getTag().equals("mark")
                ? Stream.of(element.getText())
                : element.getChildren().filter(child -> !child.isTextNode()).flatMap(SearchViewTest::texts);
    }

    private static List<String> marked(Element element) {
        return texts(element).toList();
    }
}
