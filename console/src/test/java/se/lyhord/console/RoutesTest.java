package se.lyhord.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DeskTest
class RoutesTest extends SpringBrowserlessTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"inkorg", "fordelade", "liggare", "brev", "larm", "registrera", "rapporter", "traffsakerhet"})
    void leadARegistratorToEveryView(String path) {
        UI.getCurrent().navigate(path);

        assertThat(refused()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fordelade", "larm", "rapporter", "traffsakerhet"})
    @AsChef
    void leadAChefToTheViewsOfAChef(String path) {
        UI.getCurrent().navigate(path);

        assertThat(refused()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"inkorg", "liggare", "brev", "registrera"})
    @AsChef
    void doNotExistForAChefWhereOnlyARegistratorWorks(String path) {
        UI.getCurrent().navigate(path);

        assertThat(refused()).isTrue();
    }

    private boolean refused() {
        return find(H1.class).all().stream().anyMatch(title -> title.getText().equals("Sidan finns inte"));
    }
}
