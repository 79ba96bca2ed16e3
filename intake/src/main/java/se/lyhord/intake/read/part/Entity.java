package se.lyhord.intake.read.part;

import java.util.List;
import java.util.stream.Stream;
import se.lyhord.intake.read.bound.Bounds;
import se.lyhord.intake.read.header.PartHeader;

/** A part of a mail with what it holds. */
public record Entity(PartHeader header, Content content) {
    /** What a part may hold. */
    public sealed interface Content {}

    /** Text that is read as part of the mail; lines end with a line feed. */
    public record Text(String text) implements Content {}

    /** A calendar object, also kept as a file. */
    public record Invited(Invitation invitation) implements Content {}

    /** A file of which only the description was kept. */
    public record File() implements Content {}

    /**
     * Parts in their order.
     *
     * @param outside text before the first and after the last, usually nothing worth reading
     */
    public record Parts(List<Entity> parts, String outside) implements Content {}

    /** A mail inside the mail. */
    public record Message(Entity message) implements Content {}

    /** This part and all below it, without opening mails inside the mail; as shallow as {@link Bounds#depth}. */
    public Stream<Entity> walk() {
        return content instanceof Parts(List<Entity> parts, String outside)
                ? Stream.concat(Stream.of(this), parts.stream().flatMap(Entity::walk))
                : Stream.of(this);
    }
}
