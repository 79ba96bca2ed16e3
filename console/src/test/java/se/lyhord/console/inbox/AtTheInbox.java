package se.lyhord.console.inbox;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H2;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.lyhord.console.DeskTest;
import se.lyhord.console.Post;
import se.lyhord.register.arende.ArendePages;
import se.lyhord.register.verb.ConfirmArende;

/** A registrator who reads in the inbox, while a colleague may confirm. */
@DeskTest
abstract class AtTheInbox extends SpringBrowserlessTest {
    @Autowired
    Post post;

    @Autowired
    ConfirmArende confirmArende;

    @Autowired
    ArendePages pages;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void nothingIsUnconfirmed() {
        jdbc.sql("update arende set status = 'MAKULERAT' where status = 'INKOMMET'")
                .update();
    }

    @SuppressWarnings("unchecked")
    Optional<ComboBox<Object>> choice(String label) {
        return find(ComboBox.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .map(field -> (ComboBox<Object>) field)
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
