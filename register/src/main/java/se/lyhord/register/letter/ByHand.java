package se.lyhord.register.letter;

import java.util.Optional;
import java.util.function.Supplier;
import se.lyhord.config.routine.rule.BekraftelseTrigger;
import se.lyhord.config.routine.rule.Bekraftelseregler;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.dispatch.Letter;

/** Why a person must see to the bekräftelse of an ärende, as sentences in Swedish. */
record ByHand(Arende arende, Bekraftelseregler rules) {
    private static final String ON_PAPER = "Den som skrev har ingen e-postadress. Skriv ut brevet och posta det";

    private static final String IN_WRITING =
            "Rutinen vill att också den som har talat med oss får bekräftelsen skriftligt. "
                    + "Skriv ut brevet och posta det";
    private static final String SPOKEN = "Den som talade med oss har ingen e-postadress. "
            + "Skriv ut brevet och posta det, eller berätta det muntligt och ställ in brevet.";

    /** The reason, if there is one; the objection is asked only where it would go by mail. */
    Optional<String> reason(Letter letter, Supplier<Optional<String>> objection) {
        return letter.goesByMail() || letter.postalAddress() == null ? objection.get() : Optional.of(onPaper());
    }

    /** What is printed before its moment would not say all that the routine wants. */
    private String onPaper() {
        boolean oral = arende.handling().isOral();
        if (oral && !rules.inWriting()) {
            return SPOKEN;
        }
        String what = oral ? IN_WRITING : ON_PAPER;
        return rules.trigger() == BekraftelseTrigger.RECEIPT
                ? what + "."
                : what + " " + rules.trigger().when() + ".";
    }
}
