package se.lyhord.console.letters;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.lyhord.console.action.Field.Day;
import se.lyhord.console.action.Field.Line;
import se.lyhord.console.action.Field.Text;
import se.lyhord.console.action.VerbForm;
import se.lyhord.register.access.Account;
import se.lyhord.register.dispatch.LetterToSeeTo;
import se.lyhord.register.routine.RoutineInForce;
import se.lyhord.register.verb.SeeToLetter;

/** What can be decided about a letter that waits for a person. */
@Component
class LetterForms {
    private static final String DAY = "dag";
    private static final String CHANNEL = "kanal";
    private static final String REASON = "skal";
    private static final String ADDRESS = "adress";

    private final SeeToLetter seeTo;
    private final Clock clock;

    LetterForms(SeeToLetter seeTo, Clock clock) {
        this.seeTo = seeTo;
        this.clock = clock;
    }

    List<VerbForm> of(Account by, LetterToSeeTo letter) {
        Stream<VerbForm> sameAddress = letter.recipient() == null ? Stream.empty() : Stream.of(mail(by, letter));
        return Stream.concat(
                        Stream.concat(Stream.of(posted(by, letter), securely(by, letter)), sameAddress),
                        Stream.of(mailTo(by, letter), drop(by, letter)))
                .toList();
    }

    private VerbForm posted(Account by, LetterToSeeTo letter) {
        return VerbForm.of(
                        "Postat",
                        filled -> seeTo.posted(by, letter.id(), filled.day(DAY, "Välj dagen då brevet postades.")),
                        new Day(DAY, "Postat den", "", RoutineInForce.arrivalDate(clock.instant())))
                .said("Brevet är postat");
    }

    private VerbForm securely(Account by, LetterToSeeTo letter) {
        return VerbForm.of(
                        "Skickat säkert",
                        filled -> seeTo.sentSecurely(
                                by,
                                letter.id(),
                                filled.day(DAY, "Välj dagen då brevet skickades."),
                                filled.text(CHANNEL)),
                        new Day(DAY, "Skickat den", "", RoutineInForce.arrivalDate(clock.instant())),
                        new Line(
                                CHANNEL,
                                "Hur? (valfritt)",
                                "Till exempel Säker digital kommunikation. Det står i ärendets händelser."))
                .explained(
                        "Du har själv skickat brevet med nämndens säkra e-post eller i en e-tjänst. Lyhörd skickar inget.");
    }

    private VerbForm mail(Account by, LetterToSeeTo letter) {
        return VerbForm.of(
                        "Skicka med e-post ändå",
                        filled -> seeTo.mail(by, letter.id(), filled.text(REASON)),
                        new Text(
                                REASON,
                                "Varför får brevet skickas med öppen e-post?",
                                "Skälet står i ärendets händelser."))
                .said("Brevet skickas")
                .explained("Brevet går till " + letter.recipient() + ".");
    }

    private VerbForm mailTo(Account by, LetterToSeeTo letter) {
        return VerbForm.of(
                        "Skicka till annan adress",
                        filled -> seeTo.mailTo(by, letter.id(), filled.text(ADDRESS), filled.text(REASON)),
                        new Line(ADDRESS, "E-postadress", ""),
                        new Text(REASON, "Hur vet du adressen?", "Det står i ärendets händelser."))
                .said("Brevet skickas till den andra adressen");
    }

    private VerbForm drop(Account by, LetterToSeeTo letter) {
        return VerbForm.of(
                        "Ställ in",
                        filled -> seeTo.drop(by, letter.id(), filled.text(REASON)),
                        new Text(REASON, "Varför ska brevet inte skickas?", "Skälet står i ärendets händelser."))
                .said("Brevet är inställt")
                .button("Ställ in brevet");
    }
}
