package se.lyhord.config.routine;

import java.io.Serial;

/** A routine that cannot be used; the message is a Swedish sentence that names the file and, where known, the line. */
public final class RutinException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    public RutinException(String message) {
        super(message);
    }

    RutinException(String message, Throwable cause) {
        super(message, cause);
    }
}
