package se.lyhord.register.permission;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.Confirmation;

/**
 * What decides about who may read an ärende.
 *
 * @param unit the confirmed enhet; null while nobody has confirmed it
 * @param flags ids of the flags that stand
 * @param takenOverBy the chef who took it over, by the id in the routine
 * @param restricted whether only few may see it
 */
public record Standing(
        String namnd,
        @Nullable String unit,
        Collection<String> flags,
        @Nullable String takenOverBy,
        boolean restricted) {
    static Standing of(Arende arende) {
        Confirmation confirmed = arende.confirmation();
        return new Standing(
                arende.namnd(),
                confirmed == null ? null : confirmed.unit(),
                arende.flags(),
                arende.handling().takenOverBy(),
                arende.handling().restricted());
    }
}
