package se.lyhord.console.queue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import se.lyhord.console.arende.Sight;
import se.lyhord.console.live.Live;
import se.lyhord.console.signin.Person;
import se.lyhord.console.words.Days;
import se.lyhord.console.words.Shown;
import se.lyhord.register.access.Account;
import se.lyhord.register.redecide.PossibleFollowUp;
import se.lyhord.register.redecide.PossibleFollowUps;

/** Messages that may belong to an ärende that is there: one click joins them, another says that they are their own. */
@Route("foljdmeddelanden")
@PageTitle("Möjliga följdmeddelanden · Lyhörd")
@RolesAllowed("REGISTRATOR")
class PossibleView extends QueueView<PossibleFollowUp> {
    PossibleView(PossibleFollowUps possible, PossibleCards cards, Sight sight, Days days, Person person, Live live) {
        super(new Possible(possible, cards, sight, days, person.account()), live);
    }

    private record Possible(PossibleFollowUps possible, PossibleCards cards, Sight sight, Days days, Account account)
            implements Queue<PossibleFollowUp> {
        @Override
        public String path() {
            return "foljdmeddelanden";
        }

        @Override
        public String title() {
            return "Möjliga följdmeddelanden";
        }

        @Override
        public String empty() {
            return "Inga möjliga följdmeddelanden";
        }

        @Override
        public String meaning() {
            return "Här visas meddelanden som nämner ett ärende som finns, men som kommer från någon annan. "
                    + "Då avgör en människa om de hör dit.";
        }

        @Override
        public List<PossibleFollowUp> page(int offset, int limit) {
            return possible.oldest(account.namnd(), offset, limit);
        }

        @Override
        public int count() {
            return possible.count(account.namnd());
        }

        @Override
        public Optional<PossibleFollowUp> find(long id) {
            return possible.find(account.namnd(), id);
        }

        @Override
        public Long id(PossibleFollowUp item) {
            return item.row().id();
        }

        @Override
        public Words words(PossibleFollowUp item) {
            String other = "Kan höra till " + item.otherName() + otherTitle(item);
            if (sight.hides(account, item.row())) {
                return new Words(MessageSheets.FEW, days.moment(item.row().arrivedAt()), "", other);
            }
            return new Words(
                    item.row().sender().isBlank()
                            ? "Okänd avsändare"
                            : Shown.name(item.row().sender()),
                    days.moment(item.row().arrivedAt()),
                    item.row().subject().isBlank()
                            ? "(utan ämne)"
                            : Shown.title(item.row().subject()),
                    other);
        }

        private String otherTitle(PossibleFollowUp item) {
            boolean hidden =
                    item.otherRestricted() && sight.page(account, item.other()).isEmpty();
            return hidden ? "" : " · " + Shown.title(item.otherTitle());
        }

        @Override
        public Component card(PossibleFollowUp item, Runnable done) {
            return cards.card(account, item, done);
        }
    }
}
