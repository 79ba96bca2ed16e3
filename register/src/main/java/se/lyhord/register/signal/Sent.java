package se.lyhord.register.signal;

import org.jspecify.annotations.Nullable;

/** A signal and the ärende that it is about; null when it may be about any. */
record Sent(Signal signal, @Nullable Long arende) {
    /** What PostgreSQL carries beside the channel. */
    String payload() {
        return arende == null ? "" : String.valueOf(arende);
    }
}
