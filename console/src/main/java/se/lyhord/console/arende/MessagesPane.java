package se.lyhord.console.arende;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import se.lyhord.console.words.Days;
import se.lyhord.register.arende.ArendePage;
import se.lyhord.register.arende.IncomingMessage;

/** What the citizen wrote, oldest first. */
public class MessagesPane extends Div {
    private final List<MessageCard> cards = new ArrayList<>();

    MessagesPane(ArendePage page, List<Mark> marks, Days days, Function<IncomingMessage, MessageFiles> files) {
        addClassName("messages");
        for (ArendePage.MessageOnPage message : page.messages()) {
            MessageCard card = new MessageCard(message, marks, days, files.apply(message.message()));
            cards.add(card);
            add(card);
        }
    }

    /** Shows the whole texts with what they quote, or only what is new in them. */
    public void toggleWhole() {
        cards.forEach(MessageCard::toggleWhole);
    }
}
