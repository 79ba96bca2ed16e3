package se.lyhord.register.verb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.lyhord.register.verb.Casebook.BOTKYRKA;
import static se.lyhord.register.verb.Casebook.CALLER;
import static se.lyhord.register.verb.Casebook.HV;
import static se.lyhord.register.verb.Casebook.LANDSKRONA;
import static se.lyhord.register.verb.Casebook.RINKEBY;
import static se.lyhord.register.verb.Casebook.SPANGA;
import static se.lyhord.register.verb.Casebook.at;
import static se.lyhord.register.verb.Casebook.registrator;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.config.routine.Rutin;
import se.lyhord.config.routine.Rutiner;
import se.lyhord.register.RegisterTest;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.ArendeStatus;
import se.lyhord.register.refusal.RefusedException;
import se.lyhord.register.routine.Routines;

@RegisterTest
class NoAuthoritiesTest {
    @Autowired
    Casebook cases;

    @Autowired
    ConfirmArende confirmArende;

    @Autowired
    Routines routines;

    @TempDir
    Path folder;

    @BeforeEach
    void spangaKnowsNoOtherAuthority() throws IOException {
        routines.replace(Stream.concat(
                        builtIn(HV, LANDSKRONA, RINKEBY, BOTKYRKA),
                        Stream.of(Rutiner.read(Files.writeString(folder.resolve("spanga.yaml"), withoutAuthorities()))))
                .toList());
    }

    @AfterEach
    void asUsual() {
        routines.replace(builtIn(HV, LANDSKRONA, RINKEBY, BOTKYRKA, SPANGA).toList());
    }

    @Test
    void takesTheNoteOfWhoeverCalledTheCitizen() {
        long id = cases.opened(SPANGA, CALLER);

        assertThatThrownBy(() -> confirmArende.confirmAndRoute(registrator(SPANGA), id, at("annan-instans")))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("Ring och berätta");
        Arende guided = confirmArende.confirmAndForward(
                registrator(SPANGA), id, at("annan-instans"), "annan-instans", "Jag ringde Åke.");

        assertThat(guided.status()).isEqualTo(ArendeStatus.VIDAREBEFORDRAT);
    }

    private static Stream<Rutin> builtIn(String... names) {
        return List.of(names).stream().map(Rutiner::builtIn);
    }

    private static String withoutAuthorities() throws IOException {
        try (InputStream yaml = Objects.requireNonNull(Rutiner.class.getResourceAsStream("spanga-tensta.yaml"))) {
            return new String(yaml.readAllBytes(), StandardCharsets.UTF_8)
                    .replaceAll("\n  authorities:\n(?:    - .*\n)+", "\n")
                    .replaceAll("\nauthorities:\n(?:  - .*\n)+", "\nauthorities: []\n");
        }
    }
}
