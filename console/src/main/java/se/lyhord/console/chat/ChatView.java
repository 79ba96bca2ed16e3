package se.lyhord.console.chat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.lyhord.console.arende.Sight;
import se.lyhord.console.conversation.ConversationPane;
import se.lyhord.console.conversation.Talks;
import se.lyhord.console.live.Live;
import se.lyhord.console.queue.Queue;
import se.lyhord.console.queue.QueueView;
import se.lyhord.console.signin.Person;
import se.lyhord.console.words.Days;
import se.lyhord.console.words.Shown;
import se.lyhord.register.access.Account;
import se.lyhord.register.conversation.call.NoArende;
import se.lyhord.register.conversation.call.WaitingCitizens;
import se.lyhord.register.ledger.Outcome;
import se.lyhord.register.signal.Signal;

/** Who waits for a person, longest waiting first, then the conversations that one has oneself: list and conversation side by side. */
@Route("chatt")
@PageTitle("Chatt · Lyhörd")
@PermitAll
class ChatView extends QueueView<Talk> implements BeforeEnterObserver {
    private final Sight sight;
    private final Account account;

    ChatView(WaitingCitizens citizens, Talks talks, Sight sight, Days days, Person person, Live live) {
        super(new Chat(citizens, talks, sight, days, person.account()), live);
        this.sight = sight;
        this.account = person.account();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        sight.requireWork(account);
    }

    private record Chat(WaitingCitizens citizens, Talks talks, Sight sight, Days days, Account account)
            implements Queue<Talk> {
        @Override
        public String path() {
            return "chatt";
        }

        @Override
        public String title() {
            return "Chatt";
        }

        @Override
        public String empty() {
            return "Ingen väntar i chatten";
        }

        @Override
        public String meaning() {
            return "Här visas de som har skrivit på webben och vill tala med en människa, och samtal som du har tagit över.";
        }

        @Override
        public String one() {
            return "Samtalet";
        }

        @Override
        public String enter() {
            return "Till samtalet";
        }

        @Override
        public Set<Signal> changes() {
            return EnumSet.of(Signal.CONVERSATION, Signal.ARENDE);
        }

        private Stream<Talk> all() {
            return Stream.concat(
                    citizens.waiting(account).stream().map(Talk::of),
                    citizens.own(account).stream().map(Talk::of));
        }

        @Override
        public List<Talk> page(int offset, int limit) {
            return all().skip(offset).limit(limit).toList();
        }

        @Override
        public int count() {
            return Math.toIntExact(all().count());
        }

        @Override
        public Optional<Talk> find(long id) {
            return all().filter(talk -> talk.id() == id).findFirst();
        }

        @Override
        public Long id(Talk talk) {
            return talk.id();
        }

        @Override
        public Words words(Talk talk) {
            return new Words(
                    Shown.title(talk.title()),
                    talk.since() == null ? "" : "sedan " + days.moment(talk.since()),
                    talk.name(),
                    why(talk));
        }

        private static String why(Talk talk) {
            if (talk.noArende() != null) {
                return "Väntar på en människa · " + state(talk.noArende());
            }
            if (!talk.own()) {
                return "Väntar på en människa";
            }
            return talk.since() == null ? "Ditt samtal, du skrev sist" : "Ditt samtal, väntar på ditt svar";
        }

        @Override
        public Component card(Talk talk, Runnable done) {
            H2 title = new H2(Shown.title(talk.title()));
            title.getElement().setAttribute("dir", "auto");
            Div card = new Div(title);
            card.addClassName("letter-whole");
            if (talk.noArende() != null) {
                card.add(decide(talk.noArende()));
            } else if (talk.arende() != null) {
                ConversationPane pane = talks.pane(account);
                sight.page(account, talk.arende()).ifPresent(page -> pane.on(page.arende()));
                card.add(new Paragraph(new Anchor("arende/" + talk.arende(), "Öppna ärendet " + talk.name())), pane);
            }
            return card;
        }

        /** A conversation is part of an ärende, so somebody must decide about the message first. */
        private static Paragraph decide(NoArende none) {
            boolean held = none.outcome() == Outcome.QUARANTINED;
            return new Paragraph(
                    new Span("Den som skrev väntar på en människa, men meddelandet har inget ärende: det "
                            + state(none)
                            + ". Registrera det, så går det att ta över samtalet. "),
                    new Anchor(
                            (held ? "karantan/" : "liggare/") + none.ledger(),
                            held ? "Öppna meddelandet i karantänen" : "Öppna meddelandet i liggaren"));
        }

        private static String state(NoArende none) {
            return switch (none.outcome()) {
                case QUARANTINED -> "ligger i karantän";
                case DISMISSED -> "är avfört";
                case AUTOMATIC -> "har tagits för automatiskt";
                case DUPLICATE, REGISTERED, FOLLOW_UP -> "har inte gett något ärende";
            };
        }
    }
}
