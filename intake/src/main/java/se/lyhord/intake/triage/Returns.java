package se.lyhord.intake.triage;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.lyhord.intake.read.BounceReport;
import se.lyhord.intake.read.ReadMessage;
import se.lyhord.intake.triage.bounce.Bounce;

/** Finds the letter of ours that a report is about, by what only a server that had the letter can know. */
final class Returns {
    private final OwnMail own;
    private final KnownMail known;

    Returns(OwnMail own, KnownMail known) {
        this.own = own;
        this.known = known;
    }

    /** Empty when it is about no letter of ours, or says that the letter arrived. */
    Optional<Triage> of(ReadMessage report) {
        if (report.bounce().filter(BounceReport::isSuccess).isPresent()) {
            return Optional.empty();
        }
        Bounce bounce = Bounce.read(report);
        return known.letter(marks(report), bounce.messageIds())
                .map(letter -> new Triage.Returned(letter, bounce, reason(letter, bounce)));
    }

    /** Servers write the address to which they report in many fields, and often the letter's own header into the text. */
    private List<String> marks(ReadMessage report) {
        return Stream.of(own.bounces().marksIn(report.headers()), own.bounces().marksIn(report.text()))
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private static String reason(KnownLetter letter, Bounce bounce) {
        String what = letter.name() + " i ärende " + letter.arende();
        return bounce.delayed()
                ? what + " är försenad, men försöken fortsätter."
                : what + " nådde inte fram. " + bounce.cause().sentence();
    }
}
