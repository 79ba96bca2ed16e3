package se.lyhord.console.citizen;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.util.HtmlUtils;
import se.lyhord.config.plain.Avsnitt;
import se.lyhord.config.plain.PlainRoutine;
import se.lyhord.config.routine.Namnd;
import se.lyhord.config.routine.Rutin;

/** The citizens' pages as HTML; what comes from a routine is escaped. */
final class Pages {
    private static final String SIMPLE = """
            <!DOCTYPE html>
            <html lang="sv">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <meta name="color-scheme" content="light dark">
              <title>%1$s</title>
              <link rel="icon" href="citizen/icon.svg">
              <link rel="stylesheet" href="citizen/citizen.css">
            </head>
            <body>
              <header class="top"><p>%2$s</p></header>
              <main>
                <h1>%1$s</h1>
                %3$s
              </main>
            </body>
            </html>
            """;

    private final String index;

    Pages() throws IOException {
        this.index = new ClassPathResource("META-INF/resources/citizen/index.html")
                .getContentAsString(StandardCharsets.UTF_8);
    }

    /** Where one writes to the nämnd. */
    String write(Rutin rutin, boolean oneOfSeveral) {
        Namnd namnd = rutin.namnd();
        return index.replace("{administration}", escaped(namnd.administration()))
                .replace("{phone}", escaped(namnd.phone()))
                .replace("{postalAddress}", escaped(namnd.postalAddress()))
                .replace("{website}", escaped(namnd.website()))
                .replace("{privacyPage}", escaped(namnd.privacyPage()))
                .replace("{query}", query(namnd, oneOfSeveral));
    }

    /** What the nämnd promises, made from its routine. */
    String routine(Rutin rutin, boolean oneOfSeveral) {
        PlainRoutine plain = new PlainRoutine(rutin);
        String parts = plain.parts().stream().map(Pages::part).collect(Collectors.joining("\n"));
        String back = "<p><a href=\"./" + query(rutin.namnd(), oneOfSeveral) + "\">Skriv till oss</a></p>";
        return SIMPLE.formatted(escaped(plain.title()), escaped(rutin.namnd().administration()), parts + "\n" + back);
    }

    /** Where one chooses whom to write to. */
    static String choose(List<Namnd> namnder) {
        String list = namnder.stream()
                .map(namnd -> "<li><a href=\"./" + query(namnd, true) + "\">" + escaped(namnd.name()) + "</a></li>")
                .collect(Collectors.joining("\n", "<ul>\n", "\n</ul>"));
        return SIMPLE.formatted("Vem vill du skriva till?", "Lyhörd", list);
    }

    private static String part(Avsnitt part) {
        return part.paragraphs().stream()
                .map(paragraph -> "<p>" + escaped(paragraph) + "</p>")
                .collect(Collectors.joining("\n", "<h2>" + escaped(part.heading()) + "</h2>\n", ""));
    }

    private static String query(Namnd namnd, boolean oneOfSeveral) {
        return oneOfSeveral ? "?namnd=" + namnd.id() : "";
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
    }
}
