package se.lyhord.console.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.console.DeskTest;
import se.lyhord.console.Post;
import se.lyhord.register.arende.ArendePages;
import se.lyhord.register.arende.ArendeStatus;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

@DeskTest
class ConfirmFormTest extends SpringBrowserlessTest {
    @Autowired
    Post post;

    @Autowired
    ArendePages pages;

    @Test
    void ignoresAClickThatWasMeantForAnotherArendeAndTheSecondOfTwo() {
        long seen = post.arende("Redan läst", Post.SURE);
        long shown = post.arende("Nyss kommet", Post.SURE);
        navigate(InboxView.class);

        click(seen, true);
        click(shown, false);

        assertThat(status(shown)).isEqualTo(ArendeStatus.INKOMMET);
        click(shown, true);
        assertThat(status(shown)).isEqualTo(ArendeStatus.FORDELAT);
        assertThat(status(seen)).isEqualTo(ArendeStatus.INKOMMET);
    }

    private void click(long inSight, boolean once) {
        Element button = find(Button.class).withClassName("confirm").single().getElement();
        ObjectNode data = JsonNodeFactory.instance
                .objectNode()
                .put(ConfirmForm.IN_SIGHT, String.valueOf(inSight))
                .put(ConfirmForm.ONCE, once);
        button.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(button, "click", data));
    }

    private ArendeStatus status(long id) {
        return pages.page(Post.NAMND, id).orElseThrow().arende().status();
    }
}
