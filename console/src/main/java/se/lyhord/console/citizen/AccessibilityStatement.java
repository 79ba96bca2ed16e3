package se.lyhord.console.citizen;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lyhord.config.plain.Avsnitt;
import se.lyhord.config.routine.Rutin;
import se.lyhord.config.routine.citizen.Tillganglighet;
import se.lyhord.config.routine.people.Namnd;
import se.lyhord.console.citizen.page.Sheet;

/** The tillgänglighetsredogörelse (lag 2018:1937, 13 §; förordning 2018:1938), made from the routine. */
final class AccessibilityStatement {
    private static final String AUTHORITY = "https://www.digg.se/tdosanmalan";
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.of("sv", "SE"));

    private AccessibilityStatement() {}

    static Sheet of(Rutin rutin) {
        Namnd namnd = rutin.namnd();
        @Nullable Tillganglighet known = rutin.citizensPage().accessibility();
        List<Avsnitt> parts = Stream.of(
                        new Avsnitt(
                                "Vad det här gäller",
                                List.of(namnd.administration()
                                        + " står bakom de här sidorna. Vi vill att så många som möjligt ska kunna"
                                        + " använda dem, oavsett syn, hörsel, rörelseförmåga eller språk.")),
                        new Avsnitt("Hur tillgängliga sidorna är", howGood(known)),
                        new Avsnitt("Det som inte fungerar", known == null ? List.of() : known.shortcomings()),
                        new Avsnitt("Om något hindrar dig", List.of(tellUs(namnd, known))),
                        new Avsnitt(
                                "Tillsyn",
                                List.of(
                                        "Myndigheten för digital förvaltning har tillsyn över lagen om tillgänglighet till"
                                                + " digital offentlig service. Är du inte nöjd med hur vi tar emot det du"
                                                + " berättar kan du anmäla det dit.")),
                        new Avsnitt("Hur vi har prövat sidorna", howTested(known)))
                .filter(part -> !part.paragraphs().isEmpty())
                .toList();
        return new Sheet(
                "Tillgänglighetsredogörelse",
                parts,
                List.of(new Sheet.Link(AUTHORITY, "Anmäl till Myndigheten för digital förvaltning")));
    }

    private static List<String> howGood(@Nullable Tillganglighet known) {
        if (known == null) {
            return List.of("Vi har ännu inte granskat sidorna själva. Därför kan vi inte säga hur väl de uppfyller"
                    + " standarden WCAG 2.1, nivå AA.");
        }
        return List.of(
                known.shortcomings().isEmpty()
                        ? "Sidorna uppfyller standarden WCAG 2.1, nivå AA, såvitt vi vet."
                        : "Sidorna uppfyller standarden WCAG 2.1, nivå AA, delvis. Här nedan står vad som brister.");
    }

    private static String tellUs(Namnd namnd, @Nullable Tillganglighet known) {
        return "Berätta för oss, så försöker vi hjälpa dig på ett annat sätt. Ring " + namnd.phone()
                + (known == null ? "." : " eller skriv till " + known.email() + ".")
                + " Vi svarar så snart vi kan.";
    }

    private static List<String> howTested(@Nullable Tillganglighet known) {
        String machine =
                "Varje ändring av sidorna prövas av ett program mot WCAG 2.1, nivå AA, i ljust och mörkt läge och vid"
                        + " 400 % förstoring, och allt kan göras med tangentbord och utan skript.";
        return known == null
                ? List.of(machine)
                : List.of(machine, "Vi granskade sidorna senast den " + DAY.format(known.assessed()) + ".");
    }
}
