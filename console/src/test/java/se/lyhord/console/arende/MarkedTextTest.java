package se.lyhord.console.arende;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.dom.Element;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkedTextTest {
    private static final Mark SWING = new Mark("gungan", "Stadsmiljö", "mark-word");

    @Test
    void marksWholeWordsWhateverTheirCase() {
        MarkedText text = new MarkedText("Gungan vid gungans fäste, gungan!", List.of(SWING));

        assertThat(marks(text)).containsExactly("Gungan", "gungan");
        assertThat(text.getElement().getTextRecursively()).isEqualTo("Gungan vid gungans fäste, gungan!");
    }

    @Test
    void marksWordsThatAreBrokenOverLinesAndTheLongestFirst() {
        MarkedText text = new MarkedText(
                "Någon kan göra\nsig illa.",
                List.of(new Mark("göra", "Klagomål", "mark-word"), new Mark("göra sig illa", "Akut", "mark-flag")));

        assertThat(marks(text)).containsExactly("göra\nsig illa");
    }

    @Test
    void keepsMarkupAsText() {
        MarkedText text = new MarkedText("<script>gungan</script>", List.of(SWING));

        assertThat(text.getElement().getTextRecursively()).isEqualTo("<script>gungan</script>");
        assertThat(text.getElement().getOuterHTML()).doesNotContain("<script>");
    }

    private static List<String> marks(MarkedText text) {
        return text.getElement()
                .getChildren()
                .filter(child -> !child.isTextNode())
                .map(Element::getText)
                .toList();
    }
}
