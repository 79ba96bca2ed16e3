package se.lyhord.console.demo;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.listbox.ListBox;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.EnumSet;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import se.lyhord.console.keys.ScrollArea;
import se.lyhord.console.live.Live;
import se.lyhord.console.words.Days;
import se.lyhord.intake.demo.DemoLetter;
import se.lyhord.intake.demo.DemoMailboxes;
import se.lyhord.intake.demo.MoreSampleMail;
import se.lyhord.register.signal.Signal;

/** What the citizens and enheter of the demo have got from us. */
@Route("demo")
@PageTitle("Demobrevlådor · Lyhörd")
@PermitAll
class DemoView extends Div implements BeforeEnterObserver {
    private final ObjectProvider<DemoMailboxes> mailboxes;
    private final Days days;
    private final ListBox<String> addresses = new ListBox<>();
    private final Div letters = new ScrollArea("Breven");

    DemoView(ObjectProvider<DemoMailboxes> mailboxes, ObjectProvider<MoreSampleMail> more, Days days, Live live) {
        this.mailboxes = mailboxes;
        this.days = days;
        addClassName("demo-view");
        letters.addClassName("letters");
        addresses.getElement().setAttribute("aria-label", "Brevlådor");
        addresses.addValueChangeListener(change -> show(change.getValue()));
        live.follow(this, EnumSet.of(Signal.DISPATCH), this::refresh);
        Div left =
                new Div(new H2("Demobrevlådor"), new Paragraph("Här ser du breven som Lyhörd har skickat."), addresses);
        left.addClassName("demo-addresses");
        more.ifAvailable(mail -> left.addComponentAtIndex(2, new MoreMail(mail)));
        add(left, letters);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (mailboxes.getIfAvailable() == null) {
            throw new NotFoundException("Demobrevlådorna finns bara i demon.");
        }
        refresh();
    }

    private void refresh() {
        String chosen = addresses.getValue();
        List<String> known = mailboxes.getObject().addresses();
        addresses.setItems(known);
        if (chosen != null && known.contains(chosen)) {
            addresses.setValue(chosen);
        } else if (!known.isEmpty()) {
            addresses.setValue(known.getFirst());
        } else {
            letters.removeAll();
            letters.add(new Paragraph("Inga brev har skickats än."));
        }
    }

    private void show(String address) {
        letters.removeAll();
        if (address != null) {
            mailboxes.getObject().letters(address).forEach(letter -> letters.add(card(letter)));
        }
    }

    private Article card(DemoLetter letter) {
        Span facts = new Span("från " + letter.from() + " · " + days.moment(letter.receivedAt()));
        facts.addClassName("arende-facts");
        Div text = new Div(letter.text());
        text.addClassName("message-text");
        Article card = new Article(new H3(letter.subject()), facts, text);
        card.addClassName("message");
        return card;
    }
}
