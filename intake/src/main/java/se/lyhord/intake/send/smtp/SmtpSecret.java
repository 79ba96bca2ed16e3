package se.lyhord.intake.send.smtp;

import org.jspecify.annotations.Nullable;

/** A password, or tokens one after the other. */
public interface SmtpSecret {
    /**
     * What signs in now; null where no sign-in is asked for.
     *
     * @throws RuntimeException when it cannot be had
     */
    @Nullable
    String current();

    /** The server did not accept it. */
    void refused();
}
