package se.lyhord.console.todo;

import com.vaadin.flow.spring.annotation.UIScope;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.lyhord.console.words.Names;
import se.lyhord.register.access.Account;
import se.lyhord.register.permission.Area;
import se.lyhord.register.permission.Areas;

/** For whom somebody stands in today, in words. */
@Component
@UIScope
class StandIns {
    private final Areas areas;
    private final Names names;

    StandIns(Areas areas, Names names) {
        this.areas = areas;
        this.names = names;
    }

    List<String> of(Account account) {
        Area area = areas.of(account);
        List<String> sentences = new ArrayList<>();
        String persons = area.persons().stream()
                .filter(person -> !person.equals(account.person()))
                .map(names::person)
                .sorted()
                .collect(Collectors.joining(", "));
        if (!persons.isEmpty()) {
            String units = area.standsInAt().stream().map(names::unit).sorted().collect(Collectors.joining(", "));
            sentences.add("Du ersätter " + persons + " i dag"
                    + (units.isEmpty() ? "." : " och ser ärenden hos " + units + "."));
        }
        return sentences;
    }
}
