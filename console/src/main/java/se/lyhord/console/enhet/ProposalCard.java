package se.lyhord.console.enhet;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.jspecify.annotations.Nullable;
import se.lyhord.console.action.AtOnceButton;
import se.lyhord.console.action.Outlook;
import se.lyhord.console.words.Days;
import se.lyhord.console.words.Shown;
import se.lyhord.register.dispatch.Letter;
import se.lyhord.register.proposal.ProposedAnswer;

/** An answer that an enhet proposes by mail, whole, with what can be done with it. */
class ProposalCard extends Section {
    private static final String AROUND =
            "Så här blir brevet. Hälsning och avslutning kommer från mallen. Står de två gånger? Välj Ändra först.";

    /** For somebody who may decide about it, or with null for somebody who may only read. */
    ProposalCard(ProposedAnswer proposal, @Nullable Proposing proposing, Days days) {
        addClassName("proposal");
        add(new H3("Förslag till svar"));
        Paragraph from = new Paragraph("Från %s, %s. Inget är skickat till den som skrev."
                .formatted(Shown.name(proposal.sender()), days.moment(proposal.cameAt())));
        from.addClassName("more");
        add(from);
        if (proposal.replaced()) {
            add(new Paragraph("Ersatt av ett senare förslag."));
        }
        Outlook outlook = proposing == null ? null : proposing.outlook(proposal).orElse(null);
        Letter letter = outlook == null ? null : outlook.letter();
        if (outlook == null || letter == null) {
            add(words(proposal));
        } else {
            add(new Paragraph(AROUND));
            if (!outlook.caution().isEmpty()) {
                add(new Paragraph(outlook.caution()));
            }
            add(sheet(letter));
        }
        if (!proposal.attachments().isEmpty()) {
            add(new Paragraph("Bilagor följer inte med i svaret: " + String.join(", ", proposal.attachments())));
        }
        if (proposing != null) {
            add(buttons(proposal, proposing));
        }
    }

    private static Div words(ProposedAnswer proposal) {
        Div words = new Div(proposal.words());
        words.addClassName("proposal-words");
        return words;
    }

    private static Article sheet(Letter letter) {
        Div text = new Div(letter.body());
        text.addClassName("message-text");
        text.getElement().setAttribute("lang", letter.language());
        text.getElement().setAttribute("dir", "auto");
        Article sheet = new Article(new H4(letter.subject()), text);
        sheet.addClassName("sheet");
        return sheet;
    }

    private static Div buttons(ProposedAnswer proposal, Proposing proposing) {
        Div buttons = new Div();
        buttons.addClassName("steps");
        if (proposing.canSend()) {
            if (!proposal.replaced()) {
                Button send = new AtOnceButton("Skicka svaret", () -> proposing.send(proposal));
                send.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.SMALL);
                buttons.add(send);
            }
            Button change = new Button("Ändra först", click -> proposing.change(proposal));
            change.addThemeVariants(ButtonVariant.SMALL);
            buttons.add(change);
        } else {
            buttons.add(new Paragraph("Ärendet väntar inte på ett brev. Öppna det igen om svaret ska skickas."));
        }
        Button aside = new AtOnceButton("Lägg undan", () -> proposing.putAside(proposal));
        aside.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        buttons.add(aside);
        return buttons;
    }
}
