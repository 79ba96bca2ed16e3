package se.lyhord.intake.guard.cost;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.lyhord.register.conversation.key.SendKey;

/** Lets a first message begin while many write, once it is paid for; in calm it costs nothing. */
@Component
public class Toll {
    private static final String PRICE = Toll.class.getName();

    private final TollKey secret;
    private final Clock clock;

    Toll(TollKey secret, Clock clock) {
        this.secret = secret;
        this.clock = clock;
    }

    /**
     * Notes that what this request begins is to be paid for.
     *
     * @param load from 0, where it begins to cost, to 1, where nobody more is let in
     */
    public void charge(HttpServletRequest request, double load) {
        request.setAttribute(PRICE, Price.at(load));
    }

    /**
     * What is still to be paid; empty when nothing is. A ticket that is shown too early stays the same and goes on.
     *
     * @param shown the ticket with its number, or alone
     */
    public Optional<Ticket> due(HttpServletRequest request, SendKey key, String shown) {
        if (!(request.getAttribute(PRICE) instanceof Price price)) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        byte[] bytes = secret.bytes();
        Optional<Signed> known = Signed.read(shown, key, bytes, now);
        return known.isPresent() && known.get().isPaid(shown, now)
                ? Optional.empty()
                : Optional.of(known.orElseGet(() -> Signed.now(now, price, key, bytes))
                        .ticket(now));
    }
}
