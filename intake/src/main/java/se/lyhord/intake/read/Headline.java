package se.lyhord.intake.read;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.lyhord.intake.read.header.Address;
import se.lyhord.intake.read.header.PartHeader;

/**
 * Who wrote a mail and about what, as its header says.
 *
 * @param from the writer; empty when the mail names none
 * @param subject decoded, on one line, empty when there is none
 */
public record Headline(Optional<Address> from, String subject) {
    /** Of a mail of which not even that can be read. */
    public static final Headline NONE = new Headline(Optional.empty(), "");

    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** The writer's address as it stands there; empty when the mail names none. */
    public String address() {
        return from.map(Address::address).orElse("");
    }

    static Headline of(PartHeader header) {
        return new Headline(
                Stream.of("from", "sender")
                        .flatMap(name -> header.addresses(name).stream())
                        .findFirst(),
                SPACES.matcher(header.text("subject").orElse(""))
                        .replaceAll(" ")
                        .strip());
    }
}
