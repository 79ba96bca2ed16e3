package se.lyhord.console.shell;

import org.springframework.stereotype.Component;
import se.lyhord.config.routine.people.Role;
import se.lyhord.console.arende.Sight;
import se.lyhord.console.letters.LetterQueue;
import se.lyhord.console.letters.LettersOf;
import se.lyhord.console.todo.TodoCounts;
import se.lyhord.register.access.Account;
import se.lyhord.register.conversation.call.WaitingCitizens;
import se.lyhord.register.ledger.Balance;
import se.lyhord.register.ledger.Outcome;
import se.lyhord.register.remind.desk.AlarmsOf;

/** How much there is at each place for a person: a registrator sees to all of the nämnd's. */
@Component
record Numbers(
        NamndFigures figures,
        Sight sight,
        LettersOf letters,
        AlarmsOf alarms,
        TodoCounts todo,
        WaitingCitizens citizens) {
    /** In as few words as go beside its name; empty where nothing need be said. */
    String at(Place place, Account account, NamndFigures.Figures now) {
        boolean all = account.roles().contains(Role.REGISTRATOR);
        return switch (place) {
            case INBOX -> String.valueOf(now.inbox());
            case ROUTED -> orNothing(all ? now.routed() : sight.countRouted(account));
            case QUARANTINE -> orNothing(now.balance().of(Outcome.QUARANTINED));
            case POSSIBLE -> orNothing(now.possible());
            case LETTERS -> orNothing(all ? now.letters() : letters.count(account, LetterQueue.TO_SEE_TO));
            case RETURNED -> orNothing(all ? now.returned() : letters.count(account, LetterQueue.RETURNED));
            case TODO -> orNothing(todo.pressing(account));
            case CLOSING -> orNothing(now.closing());
            case ALARMS -> orNothing(alarms.count(account));
            case LEDGER -> books(now.balance());
            case CHAT, BY_HAND, WATCH, REPORTS, ACCURACY, ADMINISTRATION, DEMO -> "";
        };
    }

    private static String orNothing(long number) {
        return number == 0 ? "" : String.valueOf(number);
    }

    private static String books(Balance balance) {
        long quarantined = balance.of(Outcome.QUARANTINED);
        if (quarantined > 0) {
            return (balance.holds() ? "" : "⚠ ") + quarantined + " i karantän";
        }
        return (balance.holds() ? "✓ " : "⚠ ") + balance.arrived();
    }
}
