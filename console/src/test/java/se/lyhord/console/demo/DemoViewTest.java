package se.lyhord.console.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.sidenav.SideNavItem;
import org.junit.jupiter.api.Test;
import se.lyhord.console.DeskTest;

@DeskTest
class DemoViewTest extends SpringBrowserlessTest {
    @Test
    void doesNotExistOutsideTheDemo() {
        UI.getCurrent().navigate("demo");

        assertThat(find(H1.class).single().getText()).isEqualTo("Sidan finns inte");
        UI.getCurrent().navigate("inkorg");
        assertThat(find(SideNavItem.class).all())
                .extracting(SideNavItem::getLabel)
                .contains("Inkorg")
                .doesNotContain("Demobrevlådor");
    }
}
