package se.lyhord.config.routine.people;

import org.jspecify.annotations.Nullable;
import se.lyhord.config.routine.krav.Krav;

/**
 * Who holds a post: a person, or whoever reads a functional address.
 *
 * @param person id of the person; null where there is an address instead
 * @param email functional address; null where there is a person instead
 */
public record Post(@Nullable String person, @Nullable String email) {
    /** Refuses both, neither, and what cannot be a mail address. */
    public Post {
        if ((person == null) == (email == null)) {
            throw new IllegalArgumentException("här ska stå antingen ”person” eller ”email”");
        }
        if (email != null) {
            Krav.email(email);
        }
    }
}
