package se.lyhord.console.letters;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.UIScope;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import se.lyhord.config.routine.people.Verb;
import se.lyhord.console.action.Deed;
import se.lyhord.console.action.Deeds;
import se.lyhord.console.action.FormBar;
import se.lyhord.console.action.Writings;
import se.lyhord.console.arende.Sight;
import se.lyhord.console.words.Shown;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.ArendePage;
import se.lyhord.register.dispatch.LetterToSeeTo;
import se.lyhord.register.draft.Topic;

/** Shows a letter whole, with what can be decided about it; of an ärende that only few may see the others see only that there is one. */
@org.springframework.stereotype.Component
@UIScope
class LetterCards {
    private final Sight sight;
    private final LetterForms forms;
    private final PaperDownload paper;
    private final Writings writings;
    private final Deeds deeds;

    LetterCards(Sight sight, LetterForms forms, PaperDownload paper, Writings writings, Deeds deeds) {
        this.deeds = deeds;
        this.sight = sight;
        this.forms = forms;
        this.paper = paper;
        this.writings = writings;
    }

    Component card(Account account, LetterToSeeTo letter, Runnable done) {
        Optional<ArendePage> page = sight.page(account, letter.arende());
        return page.<Component>map(seen -> whole(account, letter, seen, done)).orElseGet(LetterCards::hidden);
    }

    /** To which address it goes or went; empty where the ärende is not for this person. */
    String recipient(Account account, LetterToSeeTo letter) {
        return sight.title(account, letter.arende()).isPresent() ? recipient(letter) : "";
    }

    private static Component hidden() {
        return new Paragraph("Brevet hör till ett ärende som bara de får se som larmet gäller. De tar hand om det.");
    }

    private Component whole(Account account, LetterToSeeTo letter, ArendePage page, Runnable done) {
        Topic topic = Topic.letter(letter.id());
        Map<String, Deed> decisions = forms.of(account, letter).stream()
                .map(form -> deeds.of(Verb.SEE_TO_LETTER, form, account, page.arende(), topic))
                .collect(Collectors.toMap(
                        deed -> deed.form().name(), deed -> deed, (first, other) -> first, LinkedHashMap::new));
        FormBar actions = writings.bar(
                account,
                topic,
                decisions.values().stream()
                        .map(deed -> FormBar.Form.of(deed.form()))
                        .toList(),
                form -> {
                    Objects.requireNonNull(decisions.get(form.name())).tell();
                    done.run();
                });
        paper.link(account, letter, page).ifPresent(actions::addComponentAsFirst);
        Div card = new Div(
                new H2(letter.kind().label()),
                new Paragraph(letter.reason() == null ? "" : letter.reason()),
                new Paragraph(new Anchor(
                        "arende/" + letter.arende(),
                        letter.arendeName() + " · " + Shown.title(page.arende().title()))),
                actions,
                sheet(letter));
        card.addClassName("letter-whole");
        return card;
    }

    private static Article sheet(LetterToSeeTo letter) {
        Span to = new Span(recipient(letter));
        to.addClassNames("arende-facts", "recipient");
        Div text = new Div(letter.body());
        text.addClassName("message-text");
        text.getElement().setAttribute("lang", letter.language());
        text.getElement().setAttribute("dir", "auto");
        Article sheet = new Article(to, new H3(letter.subject()), text);
        sheet.addClassName("sheet");
        return sheet;
    }

    private static String recipient(LetterToSeeTo letter) {
        if (letter.recipient() != null) {
            return "till " + letter.recipient();
        }
        return letter.postalAddress() == null ? "ingen adress" : "till " + letter.postalAddress();
    }
}
