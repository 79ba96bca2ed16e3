package se.lyhord.console.queue;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.console.DeskTest;
import se.lyhord.console.Labelled;
import se.lyhord.console.Post;
import se.lyhord.register.arende.ArendePage;
import se.lyhord.register.arende.ArendePages;
import se.lyhord.register.ledger.LedgerEntries;
import se.lyhord.register.ledger.LedgerEntry;
import se.lyhord.register.ledger.LedgerPages;
import se.lyhord.register.redecide.DecisionLog;

/** A registrator who decides about messages; whatever is decided, the books balance. */
@DeskTest
abstract class AtTheQueue extends SpringBrowserlessTest {
    @Autowired
    Post post;

    @Autowired
    LedgerEntries entries;

    @Autowired
    LedgerPages ledger;

    @Autowired
    DecisionLog decisions;

    @Autowired
    ArendePages pages;

    @AfterEach
    void theBooksBalance() {
        assertThat(ledger.balance(Post.NAMND).holds()).isTrue();
    }

    /** What the menu says beside an item. */
    String count(String label) {
        return find(SideNavItem.class).all().stream()
                .filter(item -> label.equals(item.getLabel()))
                .findFirst()
                .orElseThrow()
                .getSuffixComponent()
                .getElement()
                .getText();
    }

    void press(Component view, String text) {
        find(Button.class, view).withText(text).single().click();
    }

    TextArea area(String label) {
        return Labelled.among(find(TextArea.class).all(), label);
    }

    TextField line(String label) {
        return Labelled.among(find(TextField.class).all(), label);
    }

    LedgerEntry entry(long id) {
        return entries.find(Post.NAMND, id).orElseThrow();
    }

    ArendePage page(long id) {
        return pages.page(Post.NAMND, id).orElseThrow();
    }
}
