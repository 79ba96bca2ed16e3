package se.lyhord.console.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.console.DeskTest;
import se.lyhord.console.Post;
import se.lyhord.register.ledger.Balance;
import se.lyhord.register.ledger.LedgerPages;
import se.lyhord.register.ledger.Outcome;

@DeskTest
class LedgerViewTest extends SpringBrowserlessTest {
    @Autowired
    Post post;

    @Autowired
    LedgerPages ledger;

    @Test
    void accountsForEveryMessage() {
        post.arende("Gungan", Post.SURE);
        Balance balance = ledger.balance(Post.NAMND);

        LedgerView view = navigate(LedgerView.class);

        assertThat(view.getElement().getTextRecursively())
                .contains(balance.arrived() + "inkom", balance.outcomes().get(Outcome.REGISTERED) + "nya ärenden")
                .contains("✓ Liggaren går ihop");
    }
}
