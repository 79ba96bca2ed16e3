package se.lyhord.register.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.lyhord.config.routine.people.Role;
import se.lyhord.register.access.Account;

class PasswordRuleTest {
    private static final Account OWNER =
            new Account("asa.oberg", "hv", "Åsa Öberg-Lindström", Set.of(Role.REGISTRATOR));

    PasswordRule rule = new PasswordRule();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gungan blåser i öst",
                "kaffe på Maltesholm",
                "xkqv rtzp mnbw",
                "🚲🚲🌧🍏 cykel i regn",
                "aaaa bbbb cccc dddd eeee ffff gggg hhhh iiii jjjj kkkk llll mmmm nnnn"
            })
    void allowsWhatIsLongAndNobodyWouldTryFirst(String password) {
        assertThat(rule.objection(password, OWNER)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lösenord2026!",
                "passwordpassword",
                "PASSWORD123456",
                "Sommaren-2026",
                "qwertyuiop12",
                "1q2w3e4r5t6y",
                "123456789012",
                "abcdefghijklm",
                "aaaaaaaaaaaaaa",
                "ababababababab",
                "lyhordlyhord",
                "asa.oberg2026",
                "ÖbergLindström1",
                "Åsa Öberg-Lindström"
            })
    void refusesWhatIsTriedFirst(String password) {
        assertThat(rule.objection(password, OWNER)).get().asString().contains("lätt att gissa");
    }

    @Test
    void countsCharactersAndNotBytes() {
        assertThat(rule.objection("åäöåäö gåtor".substring(1), OWNER))
                .get()
                .asString()
                .contains("minst 12 tecken");
        assertThat(rule.objection("åäö gåtor är", OWNER)).isEmpty();
    }

    @Test
    void refusesWhatTheHashWouldCutOff() {
        assertThat(rule.objection("en gåta ".repeat(8) + "till", OWNER))
                .get()
                .asString()
                .contains("högst 72");
    }
}
