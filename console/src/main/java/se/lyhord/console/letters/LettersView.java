package se.lyhord.console.letters;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.console.live.Live;
import se.lyhord.console.queue.Queue;
import se.lyhord.console.queue.QueueView;
import se.lyhord.console.signin.Person;
import se.lyhord.console.words.Days;
import se.lyhord.register.access.Account;
import se.lyhord.register.dispatch.LetterToSeeTo;
import se.lyhord.register.signal.Signal;

/** The letters that wait for a person, longest waiting first: list, letter and decisions side by side. */
@Route("brev")
@PageTitle("Brev att ta hand om · Lyhörd")
@PermitAll
class LettersView extends QueueView<LetterToSeeTo> implements BeforeEnterObserver {
    private final LettersOf letters;
    private final Account account;

    @Autowired
    LettersView(LettersOf letters, LetterCards cards, Days days, Person person, Live live) {
        this(LetterQueue.TO_SEE_TO, letters, cards, days, person, live);
    }

    LettersView(LetterQueue queue, LettersOf letters, LetterCards cards, Days days, Person person, Live live) {
        super(new Waiting(queue, letters, cards, days, person.account()), live);
        this.letters = letters;
        this.account = person.account();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!letters.seesToLetters(account)) {
            throw new NotFoundException("Sidan finns inte för den här rollen.");
        }
    }

    private record Waiting(LetterQueue queue, LettersOf letters, LetterCards cards, Days days, Account account)
            implements Queue<LetterToSeeTo> {
        @Override
        public String path() {
            return queue.path();
        }

        @Override
        public String title() {
            return queue.title();
        }

        @Override
        public String empty() {
            return queue.empty();
        }

        @Override
        public String meaning() {
            return queue.meaning();
        }

        @Override
        public String one() {
            return "Brevet";
        }

        @Override
        public String enter() {
            return "Till det som kan göras med brevet";
        }

        @Override
        public Set<Signal> changes() {
            return EnumSet.of(Signal.DISPATCH);
        }

        @Override
        public List<LetterToSeeTo> page(int offset, int limit) {
            return letters.page(account, queue, offset, limit);
        }

        @Override
        public int count() {
            return letters.count(account, queue);
        }

        @Override
        public Optional<LetterToSeeTo> find(long id) {
            return letters.find(account, id).filter(letter -> queue.states().contains(letter.state()));
        }

        @Override
        public Long id(LetterToSeeTo letter) {
            return letter.id();
        }

        @Override
        public Words words(LetterToSeeTo letter) {
            return new Words(
                    letter.kind().label(),
                    days.moment(letter.plannedAt()),
                    queue == LetterQueue.RETURNED ? cards.recipient(account, letter) : "",
                    letter.arendeName() + " · " + Objects.requireNonNullElse(letter.reason(), ""));
        }

        @Override
        public Component card(LetterToSeeTo letter, Runnable done) {
            return cards.card(account, letter, done);
        }
    }
}
