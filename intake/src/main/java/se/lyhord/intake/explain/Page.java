package se.lyhord.intake.explain;

import java.io.PrintStream;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import se.lyhord.classifier.Alternative;
import se.lyhord.classifier.Ranking;
import se.lyhord.classifier.Suggestion;
import se.lyhord.config.calendar.SvenskTid;
import se.lyhord.intake.read.Forwarded;
import se.lyhord.intake.read.ReadMessage;
import se.lyhord.intake.read.header.Address;
import se.lyhord.intake.triage.AcknowledgementAdvice;

/** An explanation in Swedish for a person at a terminal. */
final class Page {
    private static final int SHOWN_LINES = 12;

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(SvenskTid.ZONE);

    private final PrintStream out;

    Page(PrintStream out) {
        this.out = out;
    }

    void print(Explanation explanation) {
        out.println("══ " + explanation.file());
        read(explanation.message());
        out.println("Sortering   " + Outcome.of(explanation.triage()).swedish() + ": "
                + explanation.triage().reason());
        explanation.signs().forEach(sign -> out.println("            tecken: " + sign.reason()));
        suggestion(explanation.suggestion());
        acknowledgement(explanation.acknowledgement());
        out.println();
    }

    private void read(ReadMessage message) {
        out.println("Ämne        " + (message.subject().isEmpty() ? "(tomt)" : message.subject()));
        out.println("Från        " + message.from().map(Page::shown).orElse("(saknas)"));
        message.replyTo().forEach(address -> out.println("Svar till   " + shown(address)));
        message.date().ifPresent(date -> out.println("Skrivet     " + WHEN.format(date)));
        message.attachments()
                .forEach(file ->
                        out.println("Bilaga      " + file.name() + " (" + file.type() + ", " + file.size() + " byte)"));
        message.forwarded().ifPresent(this::forwarded);
        message.warnings().forEach(warning -> out.println("Obs         " + warning));
        List<String> lines = message.newText().lines().toList();
        out.println("Text");
        lines.stream().limit(SHOWN_LINES).forEach(line -> out.println("    " + line));
        if (lines.size() > SHOWN_LINES) {
            out.println("    … och " + (lines.size() - SHOWN_LINES) + " rader till");
        }
    }

    private void forwarded(Forwarded forwarded) {
        out.println("Vidarebef.  från " + forwarded.from().map(Page::shown).orElse("(okänd)")
                + forwarded.date().map(date -> ", skrivet " + WHEN.format(date)).orElse(""));
    }

    private void suggestion(Suggestion suggestion) {
        out.println("Förslag     ärendetyp " + ranking(suggestion.kind()));
        out.println("            kvalitetsfaktor " + ranking(suggestion.factor()));
        out.println("            enhet " + ranking(suggestion.unit()));
        suggestion
                .flags()
                .forEach(flag -> out.println("            flagga " + flag.id() + " (" + flag.evidence() + ")"));
        out.println("            språk " + suggestion.language());
    }

    private static String ranking(Ranking ranking) {
        if (ranking.alternatives().isEmpty()) {
            return "inget förslag";
        }
        return (ranking.abstained() ? "osäkert: " : "")
                + ranking.alternatives().stream().map(Page::alternative).collect(Collectors.joining(" · "));
    }

    private static String alternative(Alternative alternative) {
        String words = String.join(", ", alternative.words());
        return String.format(Locale.ROOT, "%s %.0f %%", alternative.id(), alternative.probability() * 100)
                + (words.isEmpty() ? "" : " (" + words + ")");
    }

    private void acknowledgement(AcknowledgementAdvice advice) {
        String verdict = advice.acknowledge()
                ? "ja, till " + advice.to().map(Address::address).orElse("")
                : "nej";
        out.println("Bekräftelse " + verdict + ". " + advice.reason());
    }

    private static String shown(Address address) {
        return address.name() == null ? address.address() : address.name() + " <" + address.address() + ">";
    }
}
