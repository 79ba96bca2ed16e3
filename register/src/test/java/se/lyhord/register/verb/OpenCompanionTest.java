package se.lyhord.register.verb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.lyhord.register.verb.Workplace.HV;
import static se.lyhord.register.verb.Workplace.registrator;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.config.routine.people.Role;
import se.lyhord.register.RegisterTest;
import se.lyhord.register.Samples;
import se.lyhord.register.TurnableClock;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.ArendePage;
import se.lyhord.register.arende.ArendePages;
import se.lyhord.register.arende.LikelyDuplicates;
import se.lyhord.register.event.MessageEvent.OpenedBeside;
import se.lyhord.register.event.RoadEvent.Registered;
import se.lyhord.register.event.WorkEvent.CompanionOpened;
import se.lyhord.register.refusal.RefusedException;

@RegisterTest
class OpenCompanionTest {
    private static final Account MARIE = new Account("marie", HV, "Marie S", Set.of(Role.CHEF), Set.of(), "sas");

    @Autowired
    Workplace workplace;

    @Autowired
    LikelyDuplicates duplicates;

    @Autowired
    WriteNote writeNote;

    @Autowired
    ArendePages pages;

    @Autowired
    TurnableClock clock;

    @BeforeEach
    void friday() {
        clock.turnTo(Samples.FRIDAY_MORNING);
    }

    @Test
    void opensARestrictedArendeWithANumberOfItsOwnAndNothingOfTheCitizens() {
        Arende arende = workplace.complaint(HV, "hemtjanst", "lex-sarah");

        ArendePage companion = companion(arende);

        assertThat(companion.arende().handling().restricted()).isTrue();
        assertThat(companion.arende().handling().companionOf()).isEqualTo(arende.id());
        assertThat(companion.arende().diarienummer()).isNotNull().isNotEqualTo(arende.diarienummer());
        assertThat(companion.arende().title()).isEqualTo("Utredning till " + arende.name() + ": Lex Sarah");
        assertThat(companion.arende().sender().isReachable()).isFalse();
        assertThat(companion.messages()).isEmpty();
        assertThat(companion.letters()).isEmpty();
        assertThat(companion.frister()).isEmpty();
        assertThat(companion.events())
                .extracting(entry -> entry.event())
                .containsExactly(
                        new OpenedBeside(arende.id(), arende.name(), "Lex Sarah"),
                        new Registered(companion.arende().name()));
    }

    @Test
    void opensWhatIsNobodysDuplicate() {
        ArendePage one = companion(workplace.complaint(HV, "hemtjanst", "lex-sarah"));
        Arende other = workplace.complaint(HV, "hemtjanst", "lex-sarah");

        assertThat(duplicates.of(one.arende())).isEmpty();
        assertThat(duplicates.of(other)).noneMatch(found -> found.row().companion());
    }

    @Test
    void opensNoneForAFlagThatWantsNone() {
        Arende arende = workplace.complaint(HV, "hemtjanst", "sekretess", "enskild-utforare");

        assertThat(workplace.events(arende)).noneMatch(CompanionOpened.class::isInstance);
    }

    @Test
    void letsOnlyThoseWorkOnItWhomTheFlagCalls() {
        Arende companion =
                companion(workplace.complaint(HV, "hemtjanst", "lex-sarah")).arende();
        Account chefElsewhere = new Account("ove", HV, "Ove G", Set.of(Role.CHEF), Set.of("hemtjanst"), "chef-vuxen");

        for (Account outside : List.of(registrator(HV), chefElsewhere)) {
            assertThatThrownBy(() -> writeNote.write(outside, companion.id(), "Jag tittar."))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageContaining("larmet");
        }
        writeNote.write(MARIE, companion.id(), "Utredningen har börjat.");

        assertThat(pages.page(HV, companion.id()).orElseThrow().frister()).isEmpty();
    }

    private ArendePage companion(Arende arende) {
        return workplace.events(arende).stream()
                .filter(CompanionOpened.class::isInstance)
                .map(CompanionOpened.class::cast)
                .map(opened -> pages.page(HV, opened.other()).orElseThrow())
                .findFirst()
                .orElseThrow();
    }
}
