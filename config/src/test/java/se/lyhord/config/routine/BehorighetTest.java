package se.lyhord.config.routine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.lyhord.config.routine.people.Role;
import se.lyhord.config.routine.people.Verb;

class BehorighetTest {
    private final Path folder;

    BehorighetTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @EnumSource(Verb.class)
    void theRegistratorMayDoEverythingAndWhoSeesNoArendeNothing(Verb verb) {
        assertThat(Rutiner.builtIn("landskrona").mayDo(verb))
                .contains(Role.REGISTRATOR)
                .doesNotContain(Role.ADMIN, Role.CONTROLLER);
    }

    @Test
    void anEnhetInvestigatesAndAnswersButDoesNotRoute() {
        Rutin rutin = Rutiner.builtIn("hasselby-vallingby");

        assertThat(rutin.mayDo(Verb.ANSWER)).contains(Role.HANDLAGGARE, Role.CHEF);
        assertThat(rutin.mayDo(Verb.REROUTE)).containsExactly(Role.REGISTRATOR);
    }

    @Test
    void anEnhetClosesOnlyWhereTheDiaryNeedsNothingFromItFirst() {
        assertThat(Rutiner.builtIn("spanga-tensta").mayDo(Verb.CLOSE)).containsExactly(Role.REGISTRATOR);
        assertThat(Rutiner.builtIn("landskrona").mayDo(Verb.CLOSE)).contains(Role.HANDLAGGARE, Role.CHEF);
    }

    @Test
    void anEnhetSeesToLettersOnlyWhereItAnswersForTheBekraftelse() {
        assertThat(Rutiner.builtIn("botkyrka").mayDo(Verb.SEE_TO_LETTER)).containsExactly(Role.REGISTRATOR);
        assertThat(Rutiner.builtIn("rinkeby-kista").mayDo(Verb.SEE_TO_LETTER)).contains(Role.HANDLAGGARE, Role.CHEF);
    }

    @Test
    void aRoutineMayDecideOtherwiseVerbByVerb() {
        RoutineText text = RoutineText.sound().with("reports:", "mayDo:\n  CLOSE: [CHEF]\n\nreports:");

        Rutin rutin = Rutiner.read(text.in(folder));

        assertThat(rutin.mayDo(Verb.CLOSE)).containsExactly(Role.CHEF);
        assertThat(rutin.mayDo(Verb.CONFIRM)).containsExactly(Role.REGISTRATOR);
    }
}
