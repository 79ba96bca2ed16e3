package se.lyhord.register.print;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lyhord.config.routine.letter.BrevHtml;
import se.lyhord.config.routine.letter.Brevsprak;
import se.lyhord.config.routine.people.Namnd;

/** The letter as a page to lay out: sender, date and diarienummer, the address where a window envelope shows it, the text. */
final class LetterPage {
    static final String FONT_FAMILY = "Letter";

    /** The address stands 110 mm from the left and 50 mm from the top, in the window of a Swedish C5 or E65 envelope. */
    private static final String STYLE = """
            @page { size: A4; margin: 20mm 25mm 22mm 25mm;
              @bottom-center { font-family: %s; font-size: 8pt; direction: ltr;
                content: counter(page) "/" counter(pages); } }
            body { font-family: %s; font-size: 10.5pt; line-height: 1.45; margin: 0; }
            .head { position: relative; height: 80mm; direction: ltr; text-align: left; }
            .sender { position: absolute; left: 0; top: 0; width: 75mm; font-size: 9pt; }
            .about { position: absolute; left: 85mm; top: 0; width: 75mm; font-size: 9pt; }
            .recipient { position: absolute; left: 85mm; top: 30mm; width: 75mm; height: 35mm; }
            h1 { font-size: 13pt; font-weight: normal; margin: 0 0 5mm 0; }
            p { margin: 0 0 3.2mm 0; orphans: 2; widows: 2; }
            """.formatted(FONT_FAMILY, FONT_FAMILY);

    private final PaperLetter paper;

    LetterPage(PaperLetter paper) {
        this.paper = paper;
    }

    String html() {
        Brevsprak language = paper.language();
        return """
                <html lang="%1$s" xml:lang="%1$s" dir="%2$s">
                <head><title>%3$s</title><meta name="subject" content="%3$s"/><style>%4$s</style></head>
                <body>
                <div class="head" lang="sv" xml:lang="sv" dir="ltr">
                <div class="sender">%5$s</div>
                <div class="about">%6$s</div>
                <div class="recipient">%7$s</div>
                </div>
                <h1>%3$s</h1>
                %8$s
                </body>
                </html>
                """.formatted(
                        BrevHtml.escaped(language.tag()),
                        language.isRightToLeft() ? "rtl" : "ltr",
                        BrevHtml.escaped(paper.letter().subject()),
                        STYLE,
                        sender(paper.sender()),
                        about(),
                        BrevHtml.lines(paper.recipient()),
                        BrevHtml.paragraphs(paper.letter().body()));
    }

    private static String sender(Namnd namnd) {
        return Stream.of(namnd.name(), namnd.administration(), namnd.postalAddress(), "Telefon " + namnd.phone())
                .distinct()
                .collect(Collectors.collectingAndThen(Collectors.joining("\n"), BrevHtml::lines));
    }

    private String about() {
        String date = new Brevsprak("sv").day(paper.date());
        return BrevHtml.lines(Optional.ofNullable(paper.diarienummer())
                .map(number -> date + "\nDiarienummer " + number)
                .orElse(date));
    }
}
