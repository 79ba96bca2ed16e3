package se.lyhord.console.ledger;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import se.lyhord.console.queue.OutcomeWords;
import se.lyhord.register.ledger.Balance;
import se.lyhord.register.ledger.Outcome;

/** The ledger's books as a sum that anybody can check. */
class BalanceLine extends Div {
    BalanceLine() {
        addClassName("balance");
    }

    void show(Balance balance) {
        removeAll();
        add(term(balance.arrived(), balance.arrived() == 1 ? "inkommet meddelande" : "inkomna meddelanden"));
        add(sign("="));
        for (Outcome outcome : Outcome.values()) {
            add(term(balance.outcomes().getOrDefault(outcome, 0L), OutcomeWords.many(outcome)));
            add(sign("+"));
        }
        add(term(balance.waiting(), "väntar"));
        Span verdict = new Span(balance.holds() ? "✓ Liggaren går ihop" : "⚠ Liggaren går inte ihop");
        verdict.addClassNames("verdict", balance.holds() ? "holds" : "broken");
        add(verdict);
    }

    private static Span term(long number, String words) {
        Span count = new Span(String.valueOf(number));
        count.addClassName("number");
        Span term = new Span(count, new Span(words));
        term.addClassName("term");
        return term;
    }

    private static Span sign(String sign) {
        Span span = new Span(sign);
        span.addClassName("sign");
        return span;
    }
}
