package se.lyhord.console.action;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.lyhord.config.calendar.SvenskTid;
import se.lyhord.config.routine.letter.Brev;
import se.lyhord.config.routine.letter.Brevslag;
import se.lyhord.register.arende.Sender;
import se.lyhord.register.dispatch.DecidedLetters;
import se.lyhord.register.dispatch.Dispatch;
import se.lyhord.register.event.ArendeLog;
import se.lyhord.register.event.LetterEvent.LetterReturned;

/** Finds the last answer by letter, if it never reached the citizen and nobody has answered otherwise since. */
@Component
class LostAnswers {
    private final DecidedLetters decided;
    private final Outlooks outlooks;

    LostAnswers(DecidedLetters decided, Outlooks outlooks) {
        this.decided = decided;
        this.outlooks = outlooks;
    }

    Optional<LostAnswer> of(Situation now) {
        return now.page().letters().stream()
                .filter(letter -> letter.letter().kind() == Brevslag.SVAR)
                .reduce((earlier, later) -> later)
                .filter(LostAnswers::isLost)
                .filter(letter -> !decided.isAnsweredOtherwiseSince(letter.id()))
                .map(letter -> answer(now, letter));
    }

    private static boolean isLost(Dispatch letter) {
        return switch (letter.state()) {
            case RETURNED, FAILED, MANUAL, CANCELLED -> !letter.readWithCode();
            case PLANNED, SENDING, SENT -> false;
        };
    }

    private LostAnswer answer(Situation now, Dispatch letter) {
        String from = from(now, letter);
        String advice = advice(now.arende().sender(), letter);
        return outlooks.wordsOf(now, letter.letter())
                .map(words -> new LostAnswer(words, new Beginning(null, from), advice))
                .orElseGet(() -> new LostAnswer(
                        "",
                        new Beginning(
                                new Brev(
                                        letter.letter().subject(),
                                        letter.letter().body()),
                                from),
                        advice));
    }

    /** Another letter would go to the address that the citizen gave, whatever became of the last. */
    private String advice(Sender sender, Dispatch letter) {
        String address = sender.address();
        if (address == null
                || !address.equalsIgnoreCase(letter.letter().recipient())
                || !decided.wentToDeadAddress(letter.id())) {
            return "";
        }
        return "Ett nytt brev till " + address + " kommer också tillbaka. " + otherWay(sender);
    }

    private static String otherWay(Sender sender) {
        if (sender.phone() != null) {
            return "Ring " + sender.phone() + " i stället, och välj ”Jag har svarat muntligt”.";
        } else if (sender.postal() != null) {
            return "Posta svaret i stället, och välj ”Svaret är skickat på annat sätt”.";
        }
        return "Hör med registratorn om det finns en annan adress eller ett annat sätt att nå den som skrev.";
    }

    private static String from(Situation now, Dispatch letter) {
        return now.page().events().stream()
                .filter(entry -> !entry.at().isBefore(letter.plannedAt()))
                .flatMap(LostAnswers::returned)
                .reduce((earlier, later) -> later)
                .orElseGet(() -> "Det här är svaret från den " + day(letter.plannedAt()) + ", som inte skickades.");
    }

    private static Stream<String> returned(ArendeLog.Entry entry) {
        return entry.event() instanceof LetterReturned(String letter, String reason)
                        && letter.equals(Brevslag.SVAR.label())
                ? Stream.of("Det här är svaret som kom tillbaka den " + day(entry.at()) + ". " + reason)
                : Stream.empty();
    }

    private static String day(Instant at) {
        return AnswerDraft.DAY.format(at.atZone(SvenskTid.ZONE));
    }
}
