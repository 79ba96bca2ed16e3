package se.lyhord.console.arende;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.console.DeskTest;
import se.lyhord.console.Post;

@DeskTest
class ArendeViewTest extends SpringBrowserlessTest {
    @Autowired
    Post post;

    @Test
    void showsTextFristerAndEventsWithTheRoutinesNames() {
        long id = post.arende("Gungan", Post.SURE);

        ArendeView view = navigate(ArendeView.class, id);

        assertThat(view.getElement().getTextRecursively())
                .contains("Gungan är trasig.", "Svar inom 3 dagar från ankomsten.")
                .contains("Förslag: Felanmälan, Boendemiljö, Stadsmiljö. Flaggor: Akut.");
    }

    @Test
    void hidesAnotherNamndsArende() {
        long id = post.arende("landskrona", "Inte vårt", Post.SURE);

        UI.getCurrent().navigate("arende/" + id);

        assertThat(find(H1.class).single().getText()).isEqualTo("Sidan finns inte");
    }
}
