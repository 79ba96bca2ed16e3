package se.lyhord.console.action;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.lyhord.config.calendar.SvenskTid;
import se.lyhord.config.routine.letter.Brev;
import se.lyhord.config.routine.letter.Brevslag;
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
        return outlooks.wordsOf(now, letter.letter())
                .map(words -> new LostAnswer(words, new Beginning(null, from)))
                .orElseGet(() -> new LostAnswer(
                        "",
                        new Beginning(
                                new Brev(
                                        letter.letter().subject(),
                                        letter.letter().body()),
                                from)));
    }

    private static String from(Situation now, Dispatch letter) {
        return now.page().events().stream()
                .filter(entry -> !entry.at().isBefore(letter.plannedAt()))
                .filter(entry -> entry.event() instanceof LetterReturned returned
                        && returned.letter().equals(Brevslag.SVAR.label()))
                .reduce((earlier, later) -> later)
                .map(ArendeLog.Entry::at)
                .map(at -> "Det här är svaret som kom tillbaka den " + day(at) + ".")
                .orElseGet(() -> "Det här är svaret från den " + day(letter.plannedAt()) + ", som inte skickades.");
    }

    private static String day(Instant at) {
        return AnswerDraft.DAY.format(at.atZone(SvenskTid.ZONE));
    }
}
