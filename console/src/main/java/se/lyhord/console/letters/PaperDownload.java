package se.lyhord.console.letters;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.lyhord.config.routine.Rutin;
import se.lyhord.config.routine.letter.Brevsprak;
import se.lyhord.console.arende.Sight;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.ArendePage;
import se.lyhord.register.dispatch.LetterToSeeTo;
import se.lyhord.register.print.LetterPrinter;
import se.lyhord.register.print.PaperLetter;
import se.lyhord.register.routine.RoutineInForce;
import se.lyhord.register.routine.Routines;

/** Hands out letters to the citizen as PDF to print, to those who may see the ärende. */
@Component
class PaperDownload {
    private final LettersOf letters;
    private final Sight sight;
    private final Routines routines;
    private final Clock clock;
    private final LetterPrinter printer = new LetterPrinter();

    PaperDownload(LettersOf letters, Sight sight, Routines routines, Clock clock) {
        this.letters = letters;
        this.sight = sight;
        this.routines = routines;
        this.clock = clock;
    }

    /** A link that opens the letter in a tab of its own; none for what has nobody to be posted to. */
    Optional<Anchor> link(Account account, LetterToSeeTo letter, ArendePage page) {
        if (!letter.kind().isToCitizen() || window(letter, page.arende()).isBlank()) {
            return Optional.empty();
        }
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(download -> pdf(account, letter.id()))
                        .inline(),
                "Skriv ut");
        link.setTarget(AnchorTarget.BLANK);
        link.addClassName("print");
        return Optional.of(link);
    }

    DownloadResponse pdf(Account account, long letter) {
        return letters.find(account, letter)
                .flatMap(waiting -> sight.page(account, waiting.arende()).map(page -> print(waiting, page.arende())))
                .orElseGet(() -> DownloadResponse.error(HttpStatusCode.NOT_FOUND));
    }

    private DownloadResponse print(LetterToSeeTo letter, Arende arende) {
        Rutin rutin = routines.at(arende.namnd(), arende.arrivedAt()).rutin();
        byte[] pdf = printer.print(new PaperLetter(
                rutin.namnd(),
                window(letter, arende),
                RoutineInForce.arrivalDate(clock.instant()),
                arende.diarienummer() == null ? null : arende.diarienummer().text(),
                ByHand.of(letter, rutin),
                new Brevsprak(letter.language())));
        return new DownloadResponse(
                new ByteArrayInputStream(pdf), "brev-" + letter.id() + ".pdf", "application/pdf", pdf.length);
    }

    /** Name and postal address; where no address is known there is room to write one by hand. */
    private static String window(LetterToSeeTo letter, Arende arende) {
        String postal = letter.postalAddress() == null ? arende.sender().postal() : letter.postalAddress();
        return Stream.of(arende.sender().name(), postal)
                .filter(line -> line != null && !line.isBlank())
                .collect(Collectors.joining("\n"));
    }
}
