package se.lyhord.console.shell;

import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.lyhord.console.letters.LetterQueue;
import se.lyhord.console.live.Shared;
import se.lyhord.register.arende.ArendeStatus;
import se.lyhord.register.arende.Inbox;
import se.lyhord.register.conversation.call.Calls;
import se.lyhord.register.conversation.call.WaitingCitizens;
import se.lyhord.register.dispatch.LettersToSeeTo;
import se.lyhord.register.handback.ToClose;
import se.lyhord.register.ledger.Balance;
import se.lyhord.register.ledger.LedgerPages;
import se.lyhord.register.redecide.PossibleFollowUps;
import se.lyhord.register.signal.Signalled;

/** How much there is of everything at a nämnd: counted once for all menus that are open, however many look at the same moment. */
@Component
class NamndFigures {
    private final Inbox inbox;
    private final LedgerPages ledger;
    private final PossibleFollowUps possible;
    private final LettersToSeeTo letters;
    private final ToClose toClose;
    private final WaitingCitizens citizens;
    private final Shared<String, Figures> counted = new Shared<>(this::count);

    NamndFigures(
            Inbox inbox,
            LedgerPages ledger,
            PossibleFollowUps possible,
            LettersToSeeTo letters,
            ToClose toClose,
            WaitingCitizens citizens) {
        this.inbox = inbox;
        this.ledger = ledger;
        this.possible = possible;
        this.letters = letters;
        this.toClose = toClose;
        this.citizens = citizens;
    }

    /** As they are now. */
    Figures now(String namnd) {
        counted.forget();
        return counted.get(namnd);
    }

    /** As they were when something last happened. */
    Figures lately(String namnd) {
        return counted.get(namnd);
    }

    /** Before the menus are told, so that none of them is shown what no longer holds. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(Signalled signalled) {
        counted.forget();
    }

    private Figures count(String namnd) {
        return new Figures(
                inbox.count(namnd, ArendeStatus.INKOMMET),
                inbox.count(namnd, ArendeStatus.FORDELAT),
                possible.count(namnd),
                letters.count(namnd, LetterQueue.TO_SEE_TO.states()),
                letters.count(namnd, LetterQueue.RETURNED.states()),
                toClose.countClosable(namnd) + toClose.countProposed(namnd),
                ledger.balance(namnd),
                citizens.calls(namnd));
    }

    /** What was counted. */
    record Figures(
            int inbox,
            int routed,
            int possible,
            int letters,
            int returned,
            int closing,
            Balance balance,
            Calls calls) {}
}
