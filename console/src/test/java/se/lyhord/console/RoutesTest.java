package se.lyhord.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.RouteConfiguration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.lyhord.config.routine.people.Role;
import se.lyhord.console.search.SearchBox;

/** Every view, tried as every role; the menu offers those that let the person in and no other. */
@DeskTest
class RoutesTest extends SpringBrowserlessTest {
    /** What the menu leads to. */
    private static final List<String> VIEWS = List.of(
            "inkorg",
            "chatt",
            "registrera",
            "karantan",
            "foljdmeddelanden",
            "brev",
            "studsar",
            "att-gora",
            "att-avsluta",
            "larm",
            "fordelade",
            "liggare",
            "bevakning",
            "rapporter",
            "traffsakerhet",
            "administration",
            "administration/anvandare",
            "administration/franvaro",
            "administration/rutin",
            "administration/brev",
            "administration/postlador",
            "demo");

    /** An ärende has two: its page and its print. */
    @Test
    void areAllTried() {
        assertThat(RouteConfiguration.forApplicationScope().getAvailableRoutes())
                .extracting(route -> route.getTemplate().replaceFirst("/?:.*", ""))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                VIEWS.stream(), Stream.of("start", "login", "arende", "arende", "sok", "mitt-konto"))
                        .toList());
    }

    @Test
    void leadARegistratorWhoIsAdministratorTooToEveryViewButTheDemosAndTheEnhets() {
        assertThat(offered())
                .isEqualTo(letIn())
                .isEqualTo(VIEWS.stream()
                        .filter(view -> !view.equals("demo") && !view.equals("att-gora"))
                        .toList());
    }

    @Test
    @AsRole(Role.REGISTRATOR)
    void leadARegistratorToEveryViewButTheAdministrators() {
        assertThat(offered())
                .isEqualTo(letIn())
                .containsExactly(
                        "inkorg",
                        "chatt",
                        "registrera",
                        "karantan",
                        "foljdmeddelanden",
                        "brev",
                        "studsar",
                        "att-avsluta",
                        "larm",
                        "fordelade",
                        "liggare",
                        "bevakning",
                        "rapporter",
                        "traffsakerhet");
    }

    @Test
    @AsChef
    void leadAChefToTheWorkOfTheirEnheterAndToTheFigures() {
        assertThat(offered())
                .isEqualTo(letIn())
                .containsExactly("chatt", "att-gora", "larm", "fordelade", "bevakning", "rapporter", "traffsakerhet");
        assertThat(start()).isEqualTo("att-gora");
    }

    @Test
    @AsRole(Role.HANDLAGGARE)
    void leadAHandlaggareToTheWork() {
        assertThat(offered()).isEqualTo(letIn()).containsExactly("chatt", "att-gora", "larm", "fordelade");
    }

    @Test
    @AsRole(value = Role.HANDLAGGARE, namnd = "landskrona")
    void leadAHandlaggareToRegisterWhereWhoeverReceivesSomethingDoes() {
        assertThat(offered())
                .isEqualTo(letIn())
                .containsExactly("chatt", "registrera", "att-gora", "larm", "fordelade");
    }

    @Test
    @AsRole(value = Role.CHEF, namnd = "rinkeby-kista")
    void leadAChefToTheLettersWhereTheEnhetAnswersForTheBekraftelse() {
        assertThat(offered())
                .isEqualTo(letIn())
                .containsExactly(
                        "chatt",
                        "brev",
                        "studsar",
                        "att-gora",
                        "larm",
                        "fordelade",
                        "bevakning",
                        "rapporter",
                        "traffsakerhet");
    }

    @Test
    @AsRole(Role.HANDLAGGARE)
    void letAHandlaggareSearch() {
        assertThat(letsIn("sok")).isTrue();
    }

    @Test
    @AsRole(Role.CONTROLLER)
    void letNobodySearchWhoHasNothingToDoWithArenden() {
        assertThat(letsIn("sok")).isFalse();
        assertThat(find(SearchBox.class).all()).isEmpty();
    }

    @Test
    @AsRole(Role.CONTROLLER)
    void leadAControllerToTheFiguresOnly() {
        assertThat(offered()).isEqualTo(letIn()).containsExactly("bevakning", "rapporter", "traffsakerhet");
        assertThat(start()).isEqualTo("rapporter");
    }

    @Test
    @AsRole(Role.ADMIN)
    void leadAnAdministratorToWhatIsToBeKeptAndToTheFiguresAndToNoArende() {
        assertThat(offered())
                .isEqualTo(letIn())
                .containsExactly(
                        "rapporter",
                        "traffsakerhet",
                        "administration",
                        "administration/anvandare",
                        "administration/franvaro",
                        "administration/rutin",
                        "administration/brev",
                        "administration/postlador");
        assertThat(start()).isEqualTo("administration");
    }

    @Test
    @AsRole(Role.CONTROLLER)
    void leadEverybodyToTheirOwnAccount() {
        assertThat(letsIn("mitt-konto")).isTrue();
    }

    private static String start() {
        UI.getCurrent().navigate("start");
        return UI.getCurrent().getActiveViewLocation().getPath();
    }

    private List<String> letIn() {
        return VIEWS.stream().filter(this::letsIn).toList();
    }

    private boolean letsIn(String path) {
        UI.getCurrent().navigate(path);
        return find(H1.class).all().stream().noneMatch(title -> title.getText().equals("Sidan finns inte"));
    }

    private List<String> offered() {
        UI.getCurrent().navigate("start");
        return find(SideNavItem.class).all().stream()
                .map(item -> Objects.requireNonNull(item.getPath()))
                .toList();
    }
}
