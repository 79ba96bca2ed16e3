package se.lyhord.console.administration;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.config.routine.people.Enhet;
import se.lyhord.config.routine.people.Role;
import se.lyhord.console.DeskTest;
import se.lyhord.console.Post;
import se.lyhord.register.access.Account;
import se.lyhord.register.access.Accounts;
import se.lyhord.register.administration.KeepAccounts;
import se.lyhord.register.administration.KeptAccount;
import se.lyhord.register.administration.Work;

@DeskTest
class UsersViewTest extends SpringBrowserlessTest {
    @Autowired
    Accounts accounts;

    @Autowired
    KeepAccounts keep;

    @Test
    void letsAHandlaggareInWithAPasswordThatIsShownOnce() {
        String kim = newName();
        UsersView view = navigate(UsersView.class);

        find(Button.class, view).withText("Lägg till användare").single().click();
        field("Användarnamn").setValue(kim);
        field("Namn").setValue("Kim <b>Ek</b>");
        roles().setValue(Set.of(Role.HANDLAGGARE));
        press("Lägg till");
        assertThat(find(Div.class).withClassName("refusal").single().getText()).contains("minst en enhet");

        MultiSelectComboBox<Enhet> units = units();
        units.setValue(Set.of(units.getListDataView().getItem(0)));
        press("Lägg till");

        String password = find(Code.class).single().getText();
        assertThat(accounts.opens(kim, password)).isTrue();
        assertThat(accounts.loadUserByUsername(kim).account().roles()).containsExactly(Role.HANDLAGGARE);
        assertThat(view.getElement().getTextRecursively()).contains("lade till Kim <b>Ek</b> (" + kim + ")");
    }

    @Test
    void changesRolesAndClosesAndOpensAnAccount() {
        String kim = newName();
        keep.add(karin(), kim, "Kim Ek", new Work(Set.of(Role.CONTROLLER), Set.of(), null));
        UsersView view = navigate(UsersView.class);

        change(view, kim);
        roles().setValue(Set.of(Role.REGISTRATOR));
        press("Spara");
        assertThat(accounts.loadUserByUsername(kim).account().roles()).containsExactly(Role.REGISTRATOR);

        change(view, kim);
        press("Stäng kontot");
        assertThat(accounts.loadUserByUsername(kim).isEnabled()).isFalse();

        change(view, kim);
        press("Öppna kontot");
        assertThat(accounts.loadUserByUsername(kim).isEnabled()).isTrue();
    }

    @Test
    void leavesWhatTheFormCannotShowWhenSomebodyIsRenamed() {
        String kim = newName();
        accounts.addIfMissing(
                new Account(kim, Post.NAMND, "Kim Ek", Set.of(Role.CHEF), Set.of("nedlagd"), "slutat"), "x");
        UsersView view = navigate(UsersView.class);

        change(view, kim);
        field("Namn").setValue("Kim Ekström");
        press("Spara");

        Account after = accounts.loadUserByUsername(kim).account();
        assertThat(after.name()).isEqualTo("Kim Ekström");
        assertThat(after.units()).containsExactly("nedlagd");
        assertThat(after.person()).isEqualTo("slutat");
        accounts.remove(kim);
    }

    @Test
    void findsAUserByAnyWordOfTheirRow() {
        String kim = newName();
        keep.add(karin(), kim, "Kim Ek", new Work(Set.of(Role.CONTROLLER), Set.of(), null));
        UsersView view = navigate(UsersView.class);

        find(TextField.class, view).single().setValue(kim.substring(2));

        assertThat(grid(view).getListDataView().getItems())
                .extracting(kept -> kept.account().username())
                .containsExactly(kim);
    }

    private void change(UsersView view, String username) {
        Grid<KeptAccount> grid = grid(view);
        int row = grid.getListDataView()
                .getItems()
                .map(kept -> kept.account().username())
                .toList()
                .indexOf(username);
        ((Button) test(grid).getCellComponent(row, 6)).click();
    }

    @SuppressWarnings("unchecked")
    private Grid<KeptAccount> grid(UsersView view) {
        return find(Grid.class, view).single();
    }

    private TextField field(String label) {
        return find(TextField.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<Role> roles() {
        return find(CheckboxGroup.class).single();
    }

    @SuppressWarnings("unchecked")
    private MultiSelectComboBox<Enhet> units() {
        return find(MultiSelectComboBox.class).single();
    }

    private void press(String name) {
        find(Button.class).withText(name).single().click();
    }

    private Account karin() {
        return accounts.loadUserByUsername("karin").account();
    }

    private static String newName() {
        return "k" + UUID.randomUUID().toString().substring(0, 13);
    }
}
