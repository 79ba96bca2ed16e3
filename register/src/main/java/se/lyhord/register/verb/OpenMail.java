package se.lyhord.register.verb;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.lyhord.config.routine.Brevslag;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.dispatch.Letter;

/** Whether a letter may go by open mail; the bekräftelse, which is silent on the matter, and what says nothing of it to colleagues always may. */
@Component
class OpenMail {
    /** Why not, as a sentence for the one who must decide; empty when it may. */
    Optional<String> reasonAgainst(Arende arende, Letter letter) {
        boolean tells = letter.withOriginal() || (letter.kind().isToCitizen() && letter.kind() != Brevslag.BEKRAFTELSE);
        return tells && arende.isSecret()
                ? Optional.of("Ärendet är sekretessmarkerat. Det får inte skickas med öppen e-post.")
                : Optional.empty();
    }
}
