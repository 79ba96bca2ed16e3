package se.lyhord.register.benchmark;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.lyhord.config.routine.people.Role;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.ArendeStatus;
import se.lyhord.register.arende.Inbox;
import se.lyhord.register.dispatch.DispatchState;
import se.lyhord.register.dispatch.LettersToSeeTo;
import se.lyhord.register.inbox.Chip;
import se.lyhord.register.inbox.FilteredInbox;
import se.lyhord.register.inbox.InboxFilter;
import se.lyhord.register.ledger.LedgerFilter;
import se.lyhord.register.ledger.LedgerOrder;
import se.lyhord.register.ledger.LedgerPages;
import se.lyhord.register.ledger.LedgerSearch;
import se.lyhord.register.redecide.PossibleFollowUps;
import se.lyhord.register.remind.desk.AlarmsOf;

/** What a registrator does all day. */
record DeskTasks(
        Sampled sampled,
        BareSql bare,
        ArendeReads reads,
        Confirming confirming,
        Inbox inbox,
        FilteredInbox filtered,
        SearchTasks searching,
        LedgerPages ledger,
        LedgerSearch ledgerSearch,
        LettersToSeeTo letters,
        PossibleFollowUps possible,
        AlarmsOf alarms) {
    static final String INBOX =
            "select * from arende where namnd = ? and status = 'INKOMMET' order by answer_due, id limit 50";

    private static final int PAGE = 50;
    static final String NAMND = "hasselby-vallingby";
    static final Account KARIN = new Account("matning", NAMND, "Mätning", Set.of(Role.REGISTRATOR));
    private static final String LEDGER_SQL =
            "select id, channel, arrived_at, sender, subject, size, outcome, outcome_reason, arende from ledger where namnd = ? ";

    /** All of them, for so many rounds. */
    List<Task> all(int rounds) {
        confirming.begin(KARIN, rounds);
        List<Task> reading = List.of(
                new Task("inbox page", this::inboxPage, i -> bare.read(INBOX, NAMND)),
                new Task("filter change, with the counts of all chips", this::filter, this::bareFilter),
                new Task(
                        "open ärende",
                        i -> reads.open(KARIN, sampled.at(i).id()),
                        i -> bare.arende(sampled.at(i).id())));
        List<Task> others = List.of(
                new Task(
                        "ledger page",
                        i -> ledgerPage(""),
                        i -> bare.read(LEDGER_SQL + "order by arrived_at desc, id desc limit 50", NAMND)),
                new Task(
                        "ledger search by address",
                        i -> ledgerPage(sampled.at(i).address()),
                        i -> bare.read(
                                LEDGER_SQL
                                        + "and lower(sender || ' ' || subject) like ? order by arrived_at desc, id desc limit 50",
                                NAMND,
                                "%" + sampled.at(i).address() + "%")),
                new Task("counts of the menu", i -> menu(), i -> bareMenu()),
                new Task("confirm and next", i -> confirming.program(KARIN), i -> confirming.bare(i, NAMND)));
        return Stream.of(reading, searching.all(), others).flatMap(List::stream).toList();
    }

    private void inboxPage(int round) {
        filtered.ids(NAMND, InboxFilter.ALL);
        filtered.page(NAMND, InboxFilter.ALL, 0, PAGE);
    }

    private void filter(int round) {
        Chip[] chips = Chip.values();
        InboxFilter filter = InboxFilter.ALL.toggle(chips[round % chips.length]);
        filtered.counts(NAMND, filter);
        filtered.ids(NAMND, filter);
        filtered.page(NAMND, filter, 0, PAGE);
    }

    private void bareFilter(int round) {
        bare.read(
                "select suggested_unit, suggested_kind, surety >= 0.85, flags <> '{}', count(*) from arende where namnd = ? and status = 'INKOMMET' group by 1, 2, 3, 4",
                NAMND);
        bare.read(INBOX, NAMND);
    }

    private void ledgerPage(String words) {
        ledger.balance(NAMND);
        ledgerSearch.page(NAMND, new LedgerFilter(words, null, null, null, null), LedgerOrder.NEWEST_FIRST, null, PAGE);
    }

    private void menu() {
        inbox.count(NAMND, ArendeStatus.INKOMMET);
        inbox.count(NAMND, ArendeStatus.FORDELAT);
        possible.count(NAMND);
        letters.count(NAMND, EnumSet.of(DispatchState.MANUAL, DispatchState.FAILED));
        letters.count(NAMND, EnumSet.of(DispatchState.RETURNED));
        ledger.balance(NAMND);
        alarms.count(KARIN);
    }

    private void bareMenu() {
        bare.read("select count(*) from arende where namnd = ? and status = 'INKOMMET'", NAMND);
        bare.read("select count(*) from arende where namnd = ? and status = 'FORDELAT'", NAMND);
        bare.read(
                "select state, count(*) from dispatch where namnd = ? and state in ('FAILED', 'RETURNED', 'MANUAL') group by 1",
                NAMND);
        bare.read("select outcome, sum(messages) from ledger_tally where namnd = ? group by 1", NAMND);
        bare.read("select count(*) from alarm where namnd = ? and settled_at is null", NAMND);
    }
}
