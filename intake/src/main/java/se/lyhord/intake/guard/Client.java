package se.lyhord.intake.guard;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Whoever has an address; in IPv6 a household has a whole /64.
 *
 * @param network as hexadecimal digits
 */
record Client(String network) {
    private static final int HALF = 8;

    /** The one with this address, which stands in digits. */
    static Client of(String address) {
        // Only digits, so that no name is ever looked up.
        if (!address.matches("[0-9A-Fa-f:.%]{2,64}|[0-9A-Fa-f:.]+%[\\w.-]{1,32}")) {
            return new Client("");
        }
        try {
            InetAddress known = InetAddress.getByName(address.split("%", 2)[0]);
            byte[] bytes = known.getAddress();
            return new Client(
                    HexFormat.of().formatHex(known instanceof Inet6Address ? Arrays.copyOf(bytes, HALF) : bytes));
        } catch (UnknownHostException noAddress) {
            return new Client("");
        }
    }
}
