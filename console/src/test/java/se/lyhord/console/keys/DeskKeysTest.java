package se.lyhord.console.keys;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.console.DeskTest;
import se.lyhord.console.Post;

@DeskTest
class DeskKeysTest extends SpringBrowserlessTest {
    @Autowired
    Post post;

    @Test
    void offersEveryCommandOfThePageAndTheWayToAllPages() {
        post.arende("Gungan", Post.SURE);
        UI.getCurrent().navigate("inkorg");

        keys().press("palette", "");

        assertThat(options())
                .contains(
                        "Bekräfta och gå till nästa",
                        "Skriv tjänsteanteckning",
                        "Visa försenade",
                        "Ångra det senaste",
                        "Gå till Liggare");
    }

    @Test
    void goesWhereACommandLeads() {
        UI.getCurrent().navigate("inkorg");
        keys().press("palette", "");

        find(Div.class).withAttribute("role", "option").all().stream()
                .filter(option -> option.getElement().getTextRecursively().equals("Gå till Liggare"))
                .findFirst()
                .ifPresent(option -> test(option).click());

        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("liggare");
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
