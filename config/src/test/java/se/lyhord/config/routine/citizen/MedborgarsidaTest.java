package se.lyhord.config.routine.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.lyhord.config.routine.RoutineText;
import se.lyhord.config.routine.Rutin;
import se.lyhord.config.routine.RutinException;
import se.lyhord.config.routine.Rutiner;
import se.lyhord.config.routine.people.AnnanMyndighet;

class MedborgarsidaTest {
    private final Path folder;

    MedborgarsidaTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @MethodSource("se.lyhord.config.routine.Rutiner#builtInNames")
    void everyBuiltInRoutineSaysWhomToCallForEveryNeed(String name) {
        Medborgarsida page = Rutiner.builtIn(name).citizensPage();

        assertThat(Hjalpbehov.values())
                .allSatisfy(need -> assertThat(page.help(need)).isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("se.lyhord.config.routine.Rutiner#builtInNames")
    void everyAuthorityOfABuiltInRoutineAnswersForSomethingThatTheProgramKnows(String name) {
        Rutin rutin = Rutiner.builtIn(name);

        assertThat(rutin.authorities())
                .extracting(AnnanMyndighet::id)
                .containsExactlyInAnyOrderElementsOf(rutin.citizensPage().authorities().stream()
                        .map(Hanvisad::authority)
                        .toList());
    }

    @Test
    void streetsAreTheTrafikkontoretsInHasselbyVallingbyAndTheCitysOwnInLandskrona() {
        assertThat(Rutiner.builtIn("hasselby-vallingby").citizensPage().answersFor(Amne.STREETS))
                .map(Hanvisad::authority)
                .hasValue("trafikkontoret");
        assertThat(Rutiner.builtIn("landskrona").citizensPage().answersFor(Amne.STREETS))
                .isEmpty();
    }

    @Test
    void aNamndThatSaysNothingHasItsOwnTelephoneInItsOfficeHours() {
        String yaml = RoutineText.sound().yaml();
        String without = yaml.substring(0, yaml.indexOf("citizens:")) + yaml.substring(yaml.indexOf("letters:"));
        Rutin rutin = Rutiner.read(new RoutineText(without).in(folder));

        Medborgarsida page = rutin.citizensPage();

        assertThat(page.help())
                .containsExactly(new Hjalp(
                        Hjalpbehov.HUMAN,
                        rutin.namnd().administration(),
                        rutin.namnd().phone(),
                        new Oppettid(
                                rutin.officeHours().from(), rutin.officeHours().to())));
        assertThat(page.authorities()).isEmpty();
        assertThat(page.places()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "need: HUMAN|need: ACUTE_FAULT|listan ”help” saknar HUMAN",
                "need: OROSANMALAN|need: SOCIALJOUR|”citizens.help” saknar OROSANMALAN, men nämnden har socialtjänst",
                "need: HUMAN|need: ROBOT|värdet ”ROBOT” ska vara ett av HUMAN, ACUTE_FAULT, OROSANMALAN, SOCIALJOUR",
                "phone: 08-465 004 80|phone: jouren|”jouren” är inget telefonnummer",
                "phone: 08-465 004 60, hours: {from: '08:00'|phone: 08-465 004 60, hours: {from: '18:00'|”from” måste vara före ”to”",
                "authority: region|authority: regionen|”citizens.authorities” nämner ”regionen”, som inte finns i ”authorities”",
                "authority: region|authority: polisen|id ”polisen” finns två gånger",
                "topics: [STREETS]|topics: []|listan ”topics” är tom",
                "topics: [STREETS]|topics: [STREETS, STREETS]|id ”STREETS” finns två gånger",
                "places: [Hässelby|places: [\" \"|nyckeln ”places” är tom",
                "places: [Hässelby|accessibility: {assessed: 2026-11-20, email: ingen, shortcomings: []}⏎  places: [Hässelby|”ingen” är ingen e-postadress"
            })
    void aFaultIsToldInASentence(String sound, String spoiled, String expected) {
        assertThatExceptionOfType(RutinException.class)
                .isThrownBy(() -> Rutiner.read(RoutineText.sound()
                        .with(sound, spoiled.replace("⏎", "\n"))
                        .in(folder)))
                .withMessageContaining(expected);
    }
}
