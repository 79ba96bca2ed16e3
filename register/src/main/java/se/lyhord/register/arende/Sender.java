package se.lyhord.register.arende;

import org.jspecify.annotations.Nullable;

/**
 * Who wrote, as far as the message says.
 *
 * @param name as given
 * @param address e-mail address; null when there is none to answer to
 */
public record Sender(@Nullable String name, @Nullable String address) {
    /** The name, else the address, else that nobody is named. */
    public String display() {
        if (name != null && !name.isBlank()) {
            return name;
        }
        return address == null ? "Anonym" : address;
    }
}
