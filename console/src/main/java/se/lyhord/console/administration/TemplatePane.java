package se.lyhord.console.administration;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import se.lyhord.config.routine.Brevmallar;
import se.lyhord.config.routine.letter.Brevslag;
import se.lyhord.config.routine.letter.Brevsprak;
import se.lyhord.console.arende.Sight;
import se.lyhord.console.keys.ScrollArea;
import se.lyhord.console.signin.Person;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.dispatch.Letter;
import se.lyhord.register.routine.RoutineInForce;
import se.lyhord.register.routine.Routines;

/** One letter: to whom, its subject and text, where its words come from, and the same on paper. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class TemplatePane extends ScrollArea {
    private final SampleLetters letters;
    private final Sight sight;
    private final Routines routines;
    private final Person person;

    TemplatePane(SampleLetters letters, Sight sight, Routines routines, Person person) {
        super("Brevet");
        this.letters = letters;
        this.sight = sight;
        this.routines = routines;
        this.person = person;
        addClassName("report");
    }

    /** Shows the letter about this ärende, as far as the person may read it, or about one that nobody has written when none is named. */
    void show(Brevslag slag, String language, String kind, String arende) {
        removeAll();
        if (arende.isEmpty()) {
            SampleArende sample = letters.sample(person.routine(), kind, language);
            show(slag, sample.byMail(), person.routine());
            if (slag.isToCitizen()) {
                add(paper(slag, sample));
            }
            add(origin(slag, language, kind));
            return;
        }
        sight.page(person.account(), Long.parseLong(arende))
                .ifPresentOrElse(
                        page -> show(
                                slag,
                                page.arende(),
                                routines.at(page.arende().namnd(), page.arende().arrivedAt())),
                        () -> add(new Paragraph("Det ärendet finns inte, eller så får du inte läsa det.")));
    }

    private void show(Brevslag slag, Arende arende, RoutineInForce routine) {
        Letter letter = letters.write(slag, arende, routine);
        Div text = new Div(letter.body());
        text.addClassName("message-text");
        H3 subject = new H3(letter.subject());
        inItsLanguage(subject, letter.language());
        inItsLanguage(text, letter.language());
        Article card = new Article(new Paragraph("Till: " + to(letter)), subject, text);
        card.addClassNames("message", "template");
        add(card);
    }

    private static void inItsLanguage(HtmlContainer words, String language) {
        words.getElement().setAttribute("lang", language);
        words.getElement().setAttribute("dir", new Brevsprak(language).isRightToLeft() ? "rtl" : "ltr");
    }

    private static String to(Letter letter) {
        String address = letter.recipient();
        if (address != null) {
            return address;
        }
        String postal = letter.postalAddress();
        return postal == null ? "ingen adress är känd" : postal.replace("\n", ", ") + " (på papper)";
    }

    private Anchor paper(Brevslag slag, SampleArende sample) {
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(download -> {
                            byte[] pdf = letters.print(slag, sample.onPaper(), sample.routine());
                            return new DownloadResponse(
                                    new ByteArrayInputStream(pdf),
                                    slag.name().toLowerCase(Locale.ROOT) + ".pdf",
                                    "application/pdf",
                                    pdf.length);
                        })
                        .inline(),
                "Så ser brevet ut på papper (PDF)");
        link.setTarget(AnchorTarget.BLANK);
        return link;
    }

    private Paragraph origin(Brevslag slag, String language, String kind) {
        Brevmallar own = person.routine().rutin().letters();
        String written = own.languageOf(slag, language);
        String instead =
                written.equals(language) ? "" : "Det finns inget sådant brev på det språket, så det går på svenska. ";
        boolean builtIn = own.template(slag, written, kind).equals(Brevmallar.builtIn(slag, written));
        return new Paragraph(instead
                + (builtIn
                        ? "Texten är den inbyggda. Nämnden kan skriva en egen i rutinens fil, under ”letters”."
                        : "Texten är nämndens egen, från rutinens fil.")
                + " Det som inte är känt utelämnas, och hela stycket med det.");
    }
}
