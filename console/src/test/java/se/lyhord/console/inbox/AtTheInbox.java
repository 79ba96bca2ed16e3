package se.lyhord.console.inbox;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.console.DeskTest;
import se.lyhord.console.Post;
import se.lyhord.register.verb.ConfirmArende;

/** A registrator who reads in the inbox, while a colleague may confirm. */
@DeskTest
abstract class AtTheInbox extends SpringBrowserlessTest {
    @Autowired
    Post post;

    @Autowired
    ConfirmArende confirmArende;

    @SuppressWarnings("unchecked")
    Optional<Select<Object>> choice(String label) {
        return find(Select.class).all().stream()
                .filter(select -> label.equals(select.getLabel()))
                .map(select -> (Select<Object>) select)
                .findFirst();
    }

    /** Of what is being read. */
    String title() {
        return find(H2.class).all().stream()
                .map(H2::getText)
                .filter(text -> !text.equals("Inkorg"))
                .findFirst()
                .orElse("");
    }
}
