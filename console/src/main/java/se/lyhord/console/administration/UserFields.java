package se.lyhord.console.administration;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.lyhord.config.routine.Rutin;
import se.lyhord.config.routine.people.Enhet;
import se.lyhord.config.routine.people.Person;
import se.lyhord.config.routine.people.Role;
import se.lyhord.console.pick.OneOf;
import se.lyhord.register.access.Account;
import se.lyhord.register.administration.Work;

/** What an account is: user name, name, roles, enheter and who it is in the routine. */
class UserFields extends Div {
    private final TextField username = new TextField("Användarnamn");
    private final TextField name = new TextField("Namn");
    private final CheckboxGroup<Role> roles = new CheckboxGroup<>("Roller");
    private final MultiSelectComboBox<Enhet> units = new MultiSelectComboBox<>("Enheter");
    private final OneOf<Person> person = new OneOf<>("Person i rutinen", each -> each.name() + ", " + each.title());
    private final Rutin rutin;
    private final boolean isNew;

    /** What the account has and the routine of today lacks; it stays as long as nobody changes that field. */
    private final Set<String> lostUnits = new HashSet<>();

    private @Nullable String lostPerson;

    UserFields(Rutin rutin, @Nullable Account account) {
        this.rutin = rutin;
        this.isNew = account == null;
        addClassName("inputs");
        username.setHelperText("Det som personen skriver när den loggar in. Går inte att ändra sedan.");
        username.setMaxLength(64);
        username.setReadOnly(!isNew);
        name.setMaxLength(100);
        roles.setItems(Role.values());
        roles.setItemLabelGenerator(UserFields::roleInWords);
        units.setHelperText("För chefer och handläggare: de ser ärenden som de här enheterna har.");
        units.setItems(own());
        units.setItemLabelGenerator(Enhet::name);
        person.setHelperText("Vem det är i rutinen. Då når larm och ersättares ärenden kontot.");
        person.setItems(rutin.people());
        person.setClearButtonVisible(true);
        if (account != null) {
            fill(account);
        }
        units.addValueChangeListener(change -> lostUnits.clear());
        person.addValueChangeListener(change -> {
            lostPerson = null;
            suggestUnits(change.getValue());
        });
        add(username, name, roles, units, person);
    }

    private void fill(Account account) {
        username.setValue(account.username());
        name.setValue(account.name());
        roles.setValue(account.roles());
        units.setValue(own().stream()
                .filter(unit -> account.units().contains(unit.id()))
                .collect(Collectors.toSet()));
        rutin.organisation().person(account.person()).ifPresentOrElse(person::setValue, () -> lose(account.person()));
        lostUnits.addAll(account.units());
        lostUnits.removeAll(ids(own()));
        if (!lostUnits.isEmpty()) {
            units.setHelperText("Har också %s, som inte finns i rutinen. Det står kvar tills du ändrar enheterna."
                    .formatted(lostUnits.stream().sorted().collect(Collectors.joining(", "))));
        }
    }

    private void lose(@Nullable String unknown) {
        lostPerson = unknown;
        if (unknown != null) {
            person.setHelperText(
                    "Är %s, som inte finns i rutinen. Det står kvar tills du väljer någon.".formatted(unknown));
        }
    }

    /** Whoever leads enheter in the routine most often works with them. */
    private void suggestUnits(@Nullable Person chosen) {
        if (chosen == null || !units.getValue().isEmpty()) {
            return;
        }
        units.setValue(
                own().stream().filter(unit -> chosen.id().equals(unit.chief())).collect(Collectors.toSet()));
        if (name.isEmpty()) {
            name.setValue(chosen.name());
        }
    }

    private List<Enhet> own() {
        return rutin.units().stream().filter(unit -> !unit.external()).toList();
    }

    void focusFirst() {
        (isNew ? username : name).focus();
    }

    String username() {
        return username.getValue();
    }

    String name() {
        return name.getValue();
    }

    Work work() {
        Set<String> all = new HashSet<>(lostUnits);
        all.addAll(ids(units.getValue()));
        return new Work(
                roles.getValue(),
                all,
                Optional.ofNullable(person.getValue()).map(Person::id).orElse(lostPerson));
    }

    private static Set<String> ids(Collection<Enhet> chosen) {
        return chosen.stream().map(Enhet::id).collect(Collectors.toSet());
    }

    private static String roleInWords(Role role) {
        return switch (role) {
            case REGISTRATOR -> "Registrator – bekräftar, fördelar och avslutar";
            case HANDLAGGARE -> "Handläggare – utreder och svarar för en enhet";
            case CHEF -> "Chef – ansvarar för en enhet";
            case CONTROLLER -> "Controller – ser siffror, inga enskilda ärenden";
            case ADMIN -> "Administratör – sköter användare och inställningar";
        };
    }
}
