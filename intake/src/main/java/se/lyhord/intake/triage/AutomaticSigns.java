package se.lyhord.intake.triage;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import se.lyhord.intake.read.ReadMessage;
import se.lyhord.intake.read.header.Address;
import se.lyhord.intake.triage.sign.AutomaticKind;
import se.lyhord.intake.triage.sign.Sign;

/** Asks a mail for every sign that a machine sent it; needs nothing but the mail and our own addresses. */
public final class AutomaticSigns {
    private final OwnMail own;

    /** Signs as seen from one nämnd's mailbox. */
    public AutomaticSigns(OwnMail own) {
        this.own = own;
    }

    /** The signs found, in the order of {@link AutomaticKind}; empty for a person's mail. */
    public List<Found> in(ReadMessage message) {
        Stream<Found> loop = message.from().filter(own::isOurs).map(AutomaticSigns::loop).stream();
        Stream<Found> signs = Sign.allIn(message)
                .filter(sign -> sign.kind() != AutomaticKind.LIST || !isOurList(message))
                .map(sign -> new Found(sign.kind(), sign.reason()));
        return Stream.concat(loop, signs).toList();
    }

    /** The weightiest of the signs. */
    Optional<Found> first(ReadMessage message) {
        return in(message).stream().findFirst();
    }

    /** Our mailbox may itself be a group whose server marks every citizen's mail as a list's. */
    private boolean isOurList(ReadMessage message) {
        return Stream.of("list-id", "list-post", "mailing-list")
                .flatMap(name -> message.headers().all(name).stream())
                .map(value -> value.toLowerCase(Locale.ROOT))
                .anyMatch(value -> own.addresses().stream()
                        .anyMatch(address -> value.contains(address) || value.contains(address.replace('@', '.'))));
    }

    private static Found loop(Address from) {
        return new Found(AutomaticKind.OWN_MAIL, "Mejlet kommer från vår egen adress " + from.address() + ".");
    }

    /**
     * A sign that is there.
     *
     * @param reason as a Swedish sentence
     */
    public record Found(AutomaticKind kind, String reason) {}
}
