package se.lyhord.intake.guard;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Whoever has an address; in IPv6 a household has a whole /64.
 *
 * @param network as hexadecimal digits
 */
record Client(String network) {
    private static final int HALF = 8;

    /** The one with this address, which stands in digits: no name is ever looked up. */
    static Client of(String address) {
        try {
            InetAddress known = InetAddress.ofLiteral(address.split("%", 2)[0]);
            byte[] bytes = known.getAddress();
            return new Client(
                    HexFormat.of().formatHex(known instanceof Inet6Address ? Arrays.copyOf(bytes, HALF) : bytes));
        } catch (IllegalArgumentException noAddress) {
            return new Client("");
        }
    }
}
