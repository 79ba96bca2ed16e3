package se.lyhord.console.keys;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.console.DeskTest;
import se.lyhord.console.Post;
import se.lyhord.register.arende.ArendePages;
import se.lyhord.register.arende.ArendeStatus;

@DeskTest
class DeskKeysTest extends SpringBrowserlessTest {
    @Autowired
    Post post;

    @Autowired
    ArendePages pages;

    @Test
    void offersEveryCommandOfThePageAndTheWayToAllPages() {
        post.arende("Gungan", Post.SURE);
        UI.getCurrent().navigate("inkorg");

        keys().press("palette", "");

        assertThat(options())
                .contains(
                        "Bekräfta och nästa",
                        "Skriv tjänsteanteckning",
                        "Visa försenade",
                        "Ångra det senaste",
                        "Gå till Liggare");
    }

    @Test
    void goesWhereACommandLeads() {
        UI.getCurrent().navigate("inkorg");
        keys().press("palette", "");

        test(option("Gå till Liggare")).click();

        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("liggare");
    }

    @Test
    void confirmsOnlyWhatWasReadHoweverOftenACommandIsChosen() {
        long next = post.arende("Bänken", Post.SURE);
        long read = post.arende("Gungan", Post.SURE);
        UI.getCurrent().navigate("inkorg");
        keys().press("palette", "");
        Div confirm = option("Bekräfta och nästa");

        ComponentUtil.fireEvent(confirm, new ClickEvent<>(confirm));
        ComponentUtil.fireEvent(confirm, new ClickEvent<>(confirm));

        assertThat(status(read)).isEqualTo(ArendeStatus.FORDELAT);
        assertThat(status(next)).isEqualTo(ArendeStatus.INKOMMET);
    }

    @Test
    void showsTheKeysOfThePage() {
        post.arende("Gungan", Post.SURE);
        UI.getCurrent().navigate("inkorg");

        keys().press("?", "");

        assertThat(find(Code.class).all().stream().map(Code::getText))
                .contains(
                        "⏎", "j", "k", "1", "2", "3", "e", "t", "f", "v", "s", "a", "o", "x", "Skift+j", "u", "/", "?",
                        "Ctrl+K");
    }

    @ParameterizedTest
    @ValueSource(strings = {"att-avsluta", "larm", "sok", "fordelade", "karantan", "liggare"})
    void namesTheWalkThroughEveryList(String path) {
        UI.getCurrent().navigate(path);

        keys().press("?", "");

        assertThat(find(Code.class).all().stream().map(Code::getText)).contains("j", "k");
    }

    private ArendeStatus status(long id) {
        return pages.page(Post.NAMND, id).orElseThrow().arende().status();
    }

    private Div option(String label) {
        return find(Div.class).withAttribute("role", "option").all().stream()
                .filter(option -> option.getElement().getTextRecursively().startsWith(label))
                .findFirst()
                .orElseThrow();
    }

    private DeskKeys keys() {
        return find(DeskKeys.class).single();
    }

    private List<String> options() {
        return find(Div.class).withAttribute("role", "option").all().stream()
                .map(option -> option.getChildren()
                        .findFirst()
                        .orElseThrow()
                        .getElement()
                        .getText())
                .toList();
    }
}
