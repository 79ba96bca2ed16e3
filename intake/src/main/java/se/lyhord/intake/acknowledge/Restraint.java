package se.lyhord.intake.acknowledge;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.lyhord.intake.IntakeProperties;
import se.lyhord.register.dispatch.Promised;
import se.lyhord.register.dispatch.PromisedLetters;
import se.lyhord.register.ledger.Channel;
import se.lyhord.register.ledger.Waiting;

/** Keeps machines that answer every letter from getting another, by what their address has had; a person then sends the bekräftelse. */
@Component
class Restraint {
    /** IMAP tells the arrival in whole seconds, and two servers' clocks are never quite the same. */
    private static final Duration CLOCKS_DIFFER = Duration.ofSeconds(5);

    private final PromisedLetters promisedLetters;
    private final RestraintProperties limits;
    private final int perDay;

    Restraint(PromisedLetters promisedLetters, RestraintProperties limits, IntakeProperties intake) {
        this.promisedLetters = promisedLetters;
        this.limits = limits;
        this.perDay = intake.acknowledgementsPerDay();
    }

    /**
     * Why no bekräftelse should go to this address by itself, as a sentence in Swedish.
     *
     * @param verified whether our server vouches that the message came from the address, so that somebody uses it after all
     */
    Optional<String> against(String recipient, Waiting message, boolean verified) {
        if (message.heldBecause() != null) {
            return Optional.ofNullable(message.heldBecause());
        }
        Promised promised = promisedLetters.to(recipient, perDay, limits.perDomain(), limits.deadFor());
        if (promised.dead() && !verified) {
            return Optional.of("Ett tidigare brev till adressen kom tillbaka, eftersom adressen inte tar emot e-post.");
        } else if (promised.inADay() >= perDay) {
            return Optional.of("Adressen har redan fått " + perDay + " bekräftelser det senaste dygnet.");
        } else if (promised.domainInAnHour() >= limits.perDomain()) {
            return Optional.of(
                    "Adresser i samma domän har fått " + limits.perDomain() + " bekräftelser den senaste timmen.");
        } else if (message.channel() == Channel.MAIL && mayAnswer(message.arrivedAt(), promised.latest())) {
            return Optional.of(
                    "Adressen fick en bekräftelse strax innan, och meddelandet kan vara en svarsmaskins svar på den.");
        }
        return Optional.empty();
    }

    /** Only what arrived after our letter can be an answer to it, however late we come to read it. */
    private boolean mayAnswer(Instant arrived, @Nullable Instant letter) {
        return letter != null
                && arrived.isAfter(letter.minus(CLOCKS_DIFFER))
                && arrived.isBefore(letter.plus(limits.pause()));
    }
}
