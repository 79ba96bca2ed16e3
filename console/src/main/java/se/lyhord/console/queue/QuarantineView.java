package se.lyhord.console.queue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.lyhord.console.live.Live;
import se.lyhord.console.signin.Person;
import se.lyhord.console.words.Days;
import se.lyhord.console.words.Shown;
import se.lyhord.register.access.Account;
import se.lyhord.register.ledger.LedgerEntries;
import se.lyhord.register.ledger.LedgerFilter;
import se.lyhord.register.ledger.LedgerFilter.Kind;
import se.lyhord.register.ledger.LedgerOrder;
import se.lyhord.register.ledger.LedgerPages;
import se.lyhord.register.ledger.LedgerRow;
import se.lyhord.register.ledger.LedgerSearch;
import se.lyhord.register.ledger.Outcome;

/** The messages that the bot could make nothing of, longest waiting first; a person reads what can be read, and decides. */
@Route("karantan")
@PageTitle("Karantän · Lyhörd")
@RolesAllowed("REGISTRATOR")
class QuarantineView extends QueueView<LedgerRow> {
    QuarantineView(
            LedgerSearch search,
            LedgerPages pages,
            LedgerEntries entries,
            MessageSheets sheets,
            Days days,
            Person person,
            Live live) {
        super(new Quarantined(search, pages, entries, sheets, days, person.account()), live);
    }

    private record Quarantined(
            LedgerSearch search,
            LedgerPages pages,
            LedgerEntries entries,
            MessageSheets sheets,
            Days days,
            Account account)
            implements Queue<LedgerRow> {
        private static final LedgerFilter QUARANTINED = new LedgerFilter("", Kind.QUARANTINED, null, null, null);

        @Override
        public String path() {
            return "karantan";
        }

        @Override
        public String title() {
            return "Karantän";
        }

        @Override
        public String empty() {
            return "Karantänen är tom";
        }

        @Override
        public String meaning() {
            return "Här visas meddelanden som inte gick att behandla av sig självt, så att en människa läser dem.";
        }

        @Override
        public List<LedgerRow> page(int offset, int limit) {
            return new LedgerLeaves(search, account.namnd(), QUARANTINED, LedgerOrder.OLDEST_FIRST).rows(offset, limit);
        }

        @Override
        public int count() {
            return Math.toIntExact(pages.balance(account.namnd()).of(Outcome.QUARANTINED));
        }

        @Override
        public Optional<LedgerRow> find(long id) {
            return pages.find(account.namnd(), id).filter(row -> row.outcome() == Outcome.QUARANTINED);
        }

        @Override
        public Long id(LedgerRow row) {
            return row.id();
        }

        @Override
        public Words words(LedgerRow row) {
            return new Words(
                    row.sender().isBlank() ? "Okänd avsändare" : Shown.name(row.sender()),
                    days.moment(row.arrivedAt()),
                    row.subject().isBlank() ? "(utan ämne)" : Shown.title(row.subject()),
                    Objects.requireNonNullElse(row.reason(), ""));
        }

        @Override
        public Component card(LedgerRow row, Runnable done) {
            return entries.find(account.namnd(), row.id())
                    .map(entry -> sheets.toDecide(account, entry, done))
                    .orElseThrow();
        }
    }
}
