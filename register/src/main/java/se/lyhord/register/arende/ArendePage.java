package se.lyhord.register.arende;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.lyhord.config.routine.letter.Brevslag;
import se.lyhord.register.deadline.Frist;
import se.lyhord.register.dispatch.DecidedLetters;
import se.lyhord.register.dispatch.Dispatch;
import se.lyhord.register.event.ArendeLog;
import se.lyhord.register.measure.Measure;
import se.lyhord.register.provider.ProviderRequest;

/** Everything that the page of an ärende shows, oldest first. */
public record ArendePage(
        Arende arende,
        List<MessageOnPage> messages,
        List<Frist> frister,
        List<Dispatch> letters,
        List<ArendeLog.Entry> events,
        List<Measure> measures,
        List<ProviderRequest> requests) {
    /** Keeps its own copies of the lists. */
    public ArendePage {
        messages = List.copyOf(messages);
        frister = List.copyOf(frister);
        letters = List.copyOf(letters);
        events = List.copyOf(events);
        measures = List.copyOf(measures);
        requests = List.copyOf(requests);
    }

    /** The letter with which what was decided comes about, as long as a person has still to send it. */
    public Optional<Dispatch> unsent() {
        return switch (arende.status()) {
            case BESVARAT -> unsent(Brevslag.SVAR);
            case VIDAREBEFORDRAT -> unsent(Brevslag.TILL_ANNAN_MYNDIGHET);
            default -> Optional.empty();
        };
    }

    /** The letter that must be seen to before anything else: what was decided is not sent, or the answer came back. */
    public Optional<Dispatch> toSeeToFirst() {
        return arende.status() == ArendeStatus.BESVARAT
                ? unsent().or(() ->
                        DecidedLetters.newest(letters, Brevslag.SVAR).filter(Dispatch::hasComeBack))
                : unsent();
    }

    private Optional<Dispatch> unsent(Brevslag kind) {
        return letters.stream()
                .filter(letter -> letter.letter().kind() == kind && letter.isUnsent())
                .reduce((earlier, later) -> later);
    }

    /**
     * A message as it stands among the others.
     *
     * @param followUp whether it came after the one that opened the ärende
     * @param from the address that it says it comes from; null when that is the citizen's, or it names none
     */
    public record MessageOnPage(
            boolean followUp,
            IncomingMessage message,
            @Nullable String from) {}
}
