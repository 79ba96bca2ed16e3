package se.lyhord.intake.read;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How an attached mail stands in the text of the one that carries it. */
final class InnerMail {
    private InnerMail() {}

    static String text(ReadMessage mail) {
        String lines = Stream.of(
                        mail.from().map(from -> "Från: " + from.address()).orElse(""),
                        mail.headers()
                                .first("date")
                                .map(date -> "Datum: " + date)
                                .orElse(""),
                        mail.subject().isEmpty() ? "" : "Ämne: " + mail.subject())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
        return "---------- Bifogat mejl ----------\n" + lines + "\n\n" + mail.text();
    }
}
