package se.lyhord.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IntakePropertiesTest {
    @Test
    void takeBounceSenderAndColleaguesFromTheAddress() {
        IntakeProperties properties = properties(null, null);

        assertThat(properties.envelopeSender("0a1b")).isEqualTo("tyck+studs-0a1b@kommun.example");
        assertThat(properties.colleagues()).containsExactly("kommun.example");
    }

    @Test
    void letTheNullSenderAndNoColleaguesBeChosen() {
        IntakeProperties properties = properties("", Set.of());

        assertThat(properties.envelopeSender("0a1b")).isEqualTo("<>");
        assertThat(properties.colleagues()).isEmpty();
    }

    private static IntakeProperties properties(@Nullable String bounceSender, @Nullable Set<String> staffDomains) {
        Duration any = Duration.ofSeconds(1);
        return new IntakeProperties(
                "tyck@kommun.example", Map.of(), bounceSender, staffDomains, 10, 5, 20, any, any, any);
    }
}
