package se.lyhord.console.arende;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.ElementUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import se.lyhord.console.words.Days;
import se.lyhord.register.arende.ArendePage.MessageOnPage;
import se.lyhord.register.arende.IncomingMessage;
import se.lyhord.register.attachment.AttachmentText;

/** What the citizen wrote, oldest first. */
public class MessagesPane extends Div {
    private final List<MessageCard> cards = new ArrayList<>();

    private final Said said;

    MessagesPane(Said said, Days days, Function<IncomingMessage, MessageFiles> files) {
        this.said = said;
        addClassName("messages");
        // What can be unfolded here can be so beside an open form too, behind which the server bars the rest of the
        // page.
        ElementUtil.setIgnoreParentInert(getElement(), true);
        for (MessageOnPage message : said.messages()) {
            MessageCard card = new MessageCard(message, said.marks(), days, files.apply(message.message()));
            cards.add(card);
            add(card);
        }
        if (cards.isEmpty()) {
            Paragraph none = new Paragraph("Inget meddelande hör hit. Vad som hände står i ärendet vid sidan av.");
            none.addClassName("none-here");
            add(none);
        }
    }

    boolean says(Said now) {
        return said.equals(now);
    }

    /** Shows the whole texts with what they quote, or only what is new in them. */
    public void toggleWhole() {
        cards.forEach(MessageCard::toggleWhole);
    }

    /** What stands in it. */
    record Said(List<MessageOnPage> messages, List<Mark> marks, List<AttachmentText> texts) {}
}
