package se.lyhord.register.verb.engine;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.lyhord.config.routine.letter.Brevslag;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.Messages;
import se.lyhord.register.dispatch.Letter;
import se.lyhord.register.routine.Routines;
import se.lyhord.register.secrecy.SecrecyGuard;
import se.lyhord.register.secrecy.SecrecyVerdict;

/** Whether a letter may go by open mail; the bekräftelse, which is silent on the matter, and what says nothing of it to colleagues always may. */
@Component
class OpenMail {
    /** Letters to the citizen with words that a colleague has put in. */
    private static final Set<Brevslag> WRITTEN = EnumSet.of(Brevslag.SVAR, Brevslag.DROJSMAL, Brevslag.HANVISNING);

    private final Routines routines;
    private final Messages messages;

    OpenMail(Routines routines, Messages messages) {
        this.routines = routines;
        this.messages = messages;
    }

    /** Why not, as a sentence for the one who must decide; empty when it may. */
    Optional<String> reasonAgainst(Arende arende, Letter letter, boolean reworded) {
        boolean tells = letter.withOriginal() || (letter.kind().isToCitizen() && letter.kind() != Brevslag.BEKRAFTELSE);
        if (tells && arende.isSecret()) {
            return Optional.of("Ärendet är sekretessmarkerat. Det får inte skickas med öppen e-post.");
        }
        if (letter.withOriginal()) {
            return found(arende, messages.words(arende.id()), "");
        }
        return reworded || WRITTEN.contains(letter.kind())
                ? found(arende, letter.subject() + "\n\n" + letter.body(), messages.words(arende.id()))
                : Optional.empty();
    }

    /** What goes along as the citizen wrote it is read for what is sensitive; what a colleague wrote must not quote it either. */
    private Optional<String> found(Arende arende, String leaves, String citizensText) {
        SecrecyVerdict verdict = new SecrecyGuard(
                        routines.at(arende.namnd(), arende.arrivedAt()).rutin())
                .check(leaves, citizensText, false);
        return verdict.mayGoByOpenMail() ? Optional.empty() : Optional.of(verdict.reason());
    }
}
