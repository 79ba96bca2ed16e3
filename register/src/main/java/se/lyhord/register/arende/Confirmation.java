package se.lyhord.register.arende;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a registrator says that a message is, and which enhet should have it; ids as the routine spells them.
 *
 * @param code finer code below the factor; null where the routine has none there, or none of them fits
 * @param replyWanted whether the citizen asked for a reply, which in some routines makes another kind of it
 */
public record Confirmation(
        String kind, String factor, @Nullable String code, String unit, List<String> flags, boolean replyWanted) {
    /** Keeps its own copy of the flags. */
    public Confirmation {
        flags = List.copyOf(flags);
    }

    /** Without a finer code. */
    public Confirmation(String kind, String factor, String unit, List<String> flags, boolean replyWanted) {
        this(kind, factor, null, unit, flags, replyWanted);
    }

    /** Likewise, and without a wish for a reply. */
    public Confirmation(String kind, String factor, String unit, List<String> flags) {
        this(kind, factor, unit, flags, false);
    }

    /** The same with a finer code below its factor. */
    public Confirmation coded(@Nullable String finer) {
        return new Confirmation(kind, factor, finer, unit, flags, replyWanted);
    }

    /** The same for another enhet. */
    public Confirmation at(String otherUnit) {
        return new Confirmation(kind, factor, code, otherUnit, flags, replyWanted);
    }

    /** The same with these flags too. */
    public Confirmation flagged(Collection<String> more) {
        List<String> all =
                Stream.concat(flags.stream(), more.stream()).distinct().toList();
        return new Confirmation(kind, factor, code, unit, all, replyWanted);
    }

    /** The same as another kind. */
    public Confirmation as(String otherKind) {
        return new Confirmation(otherKind, factor, code, unit, flags, replyWanted);
    }

    /** The same of one that wants a reply. */
    Confirmation wantingReply() {
        return new Confirmation(kind, factor, code, unit, flags, true);
    }
}
