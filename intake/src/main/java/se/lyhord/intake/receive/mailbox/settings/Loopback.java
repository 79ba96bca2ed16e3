package se.lyhord.intake.receive.mailbox.settings;

import java.net.InetAddress;
import org.jspecify.annotations.Nullable;

/** Whether a host is this machine itself, told by its name alone: no name server is asked. */
final class Loopback {
    private Loopback() {}

    static boolean is(@Nullable String host) {
        if (host == null) {
            return false;
        }
        try {
            return host.equalsIgnoreCase("localhost")
                    || InetAddress.ofLiteral(host).isLoopbackAddress();
        } catch (IllegalArgumentException aName) {
            return false;
        }
    }
}
