package se.lyhord.intake.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClientTest {
    @Test
    void aHouseholdHasAWholeNetworkInIpv6AndOneAddressInIpv4() {
        assertThat(Client.of("2001:db8:1:2:aaaa::1")).isEqualTo(Client.of("2001:db8:1:2:bbbb::9"));
        assertThat(Client.of("2001:db8:1:2::1")).isNotEqualTo(Client.of("2001:db8:1:3::1"));
        assertThat(Client.of("192.0.2.1")).isNotEqualTo(Client.of("192.0.2.2"));
        assertThat(Client.of("::ffff:192.0.2.1")).isEqualTo(Client.of("192.0.2.1"));
        assertThat(Client.of("fe80::1%eth0")).isEqualTo(Client.of("fe80::2%eth1"));
    }

    @Test
    void whatIsNoAddressIsLookedUpNowhere() {
        assertThat(Client.of("kommun.example")).isEqualTo(Client.of(""));
        // Letters that are digits too, in a name that leads to this machine wherever names are looked up.
        assertThat(Client.of("localhost")).isEqualTo(Client.of(""));
        assertThat(Client.of("cafe.de")).isEqualTo(Client.of(""));
        assertThat(Client.of("'; drop")).isEqualTo(Client.of(""));
    }
}
