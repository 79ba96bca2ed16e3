package se.lyhord.register.benchmark;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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
import se.lyhord.register.ledger.LedgerPages;
import se.lyhord.register.ledger.LedgerSearch;
import se.lyhord.register.redecide.PossibleFollowUps;
import se.lyhord.register.remind.desk.AlarmsOf;
import se.lyhord.register.search.FindArenden;
import se.lyhord.register.search.SearchQuestion;
import se.lyhord.register.search.index.Word;

/** What a registrator does all day. */
record DeskTasks(
        Sampled sampled,
        BareSql bare,
        ArendeReads reads,
        Confirming confirming,
        Inbox inbox,
        FilteredInbox filtered,
        FindArenden find,
        LedgerPages ledger,
        LedgerSearch ledgerSearch,
        LettersToSeeTo letters,
        PossibleFollowUps possible,
        AlarmsOf alarms) {
    static final String INBOX =
            "select * from arende where namnd = ? and status = 'INKOMMET' order by answer_due, id limit 50";

    private static final int PAGE = 50;
    private static final int HITS = 30;
    private static final String NAMND = "hasselby-vallingby";
    private static final Account KARIN = new Account("matning", NAMND, "Mätning", Set.of(Role.REGISTRATOR));
    private static final String HITS_SQL =
            "select a.* from arende_search s join arende a on a.id = s.arende where s.namnd = ? and s.words @@ plainto_tsquery('swedish', ?) order by s.arrived_at desc, s.arende desc limit 30";
    private static final String LEDGER_SQL =
            "select id, channel, arrived_at, sender, subject, size, outcome, outcome_reason, arende from ledger where namnd = ? ";

    /** All of them, for so many rounds. */
    List<Task> all(int rounds) {
        confirming.begin(KARIN, rounds);
        return List.of(
                new Task("inbox page", this::inboxPage, i -> bare.read(INBOX, NAMND)),
                new Task("filter change, with the counts of all chips", this::filter, this::bareFilter),
                new Task(
                        "open ärende",
                        i -> reads.open(KARIN, sampled.at(i).id()),
                        i -> bare.arende(sampled.at(i).id())),
                new Task(
                        "search by word",
                        i -> search(sampled.at(i).word()),
                        i -> bare.read(HITS_SQL, NAMND, sampled.at(i).word())),
                new Task(
                        "search by name",
                        i -> search(sampled.at(i).name()),
                        i -> bare.read(HITS_SQL, NAMND, folded(sampled.at(i).name()))),
                new Task(
                        "search by diarienummer",
                        i -> search(sampled.numbered(i).number()),
                        i -> bare.read(
                                "select * from arende where namnd = ? and diarienummer = ?",
                                NAMND,
                                sampled.numbered(i).number())),
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
    }

    private void inboxPage(int round) {
        filtered.count(NAMND, InboxFilter.ALL);
        filtered.page(NAMND, InboxFilter.ALL, 0, PAGE);
    }

    private void filter(int round) {
        Chip[] chips = Chip.values();
        InboxFilter filter = InboxFilter.ALL.toggle(chips[round % chips.length]);
        filtered.counts(NAMND, filter);
        filtered.count(NAMND, filter);
        filtered.page(NAMND, filter, 0, PAGE);
    }

    private void bareFilter(int round) {
        bare.read(
                "select suggested_unit, suggested_kind, sure, flags <> '{}', count(*) from arende where namnd = ? and status = 'INKOMMET' group by 1, 2, 3, 4",
                NAMND);
        bare.read(INBOX, NAMND);
    }

    private void search(String words) {
        find.find(KARIN, SearchQuestion.of(words), null, HITS);
    }

    private static String folded(String text) {
        return Word.folded(text);
    }

    private void ledgerPage(String words) {
        ledger.balance(NAMND);
        ledgerSearch.page(NAMND, new LedgerFilter(words, null, null, null, null), null, PAGE);
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
