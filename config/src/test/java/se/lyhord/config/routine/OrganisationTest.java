package se.lyhord.config.routine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.lyhord.config.routine.matter.Flagga;
import se.lyhord.config.routine.people.Alarm;
import se.lyhord.config.routine.people.Avtalsform;
import se.lyhord.config.routine.people.Mottagare;
import se.lyhord.config.routine.people.Person;

class OrganisationTest {
    private final Organisation organisation =
            Rutiner.builtIn("hasselby-vallingby").organisation();
    private final Path folder;

    OrganisationTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void anEnhetHasItsChefAndNarmasteChefOverThatOne() {
        assertThat(organisation.chiefOf("hemtjanst"))
                .get()
                .extracting(Person::id)
                .isEqualTo("chef-hemtjanst");
        assertThat(organisation.closestChief("hemtjanst"))
                .get()
                .extracting(Person::id)
                .isEqualTo("avdelningschef-aldre");
    }

    @Test
    void narmasteChefIsTheAvdelningsWhereTheEnhetsOwnIsNotNamed() {
        Organisation thinner = with(RoutineText.sound().with("    chief: chef-hemtjanst\n", ""))
                .organisation();

        assertThat(thinner.chiefOf("hemtjanst")).isEmpty();
        assertThat(thinner.closestChief("hemtjanst"))
                .get()
                .extracting(Person::id)
                .isEqualTo("avdelningschef-aldre");
    }

    @Test
    void nobodyIsNarmasteChefOverThemselves() {
        Organisation flat = with(RoutineText.sound()
                        .with("chief: chef-hemtjanst", "chief: stadsdelsdirektor")
                        .with("chief: avdelningschef-aldre, contact", "chief: stadsdelsdirektor, contact"))
                .organisation();

        assertThat(flat.closestChief("hemtjanst")).isEmpty();
    }

    @Test
    void theKontaktpersonIsThatOfTheAvdelning() {
        assertThat(organisation.contactOf("hemtjanst")).contains("bevakning-aldreomsorg@hv.example");
        assertThat(organisation.contactOf("annan-instans")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "REGISTRATOR, hemtjanst, registrator@hv.example",
        "ENHETSCHEF, hemtjanst, fatima.rashid@hv.example",
        "AVDELNINGSCHEF, hemtjanst, amir.hosseini@hv.example",
        "ANSVARIG_LEX, hemtjanst, marie.sandelin@hv.example",
        "UPPHANDLARE, stadsmiljo, eva.ros@hv.example",
        "ENHETSCHEF, annan-instans, registrator@hv.example",
        "AVDELNINGSCHEF, '', registrator@hv.example"
    })
    void anAlarmAlwaysReachesSomebody(Alarm alarm, String unit, String expected) {
        assertThat(organisation.called(alarm, unit).email()).isEqualTo(expected);
    }

    @Test
    void anEnhetWithoutANamedChefIsCalledAtItsOwnAddress() {
        Organisation thinner = with(RoutineText.sound().with("    chief: chef-hemtjanst\n", ""))
                .organisation();

        assertThat(thinner.called(Alarm.ENHETSCHEF, "hemtjanst"))
                .isEqualTo(new Mottagare(null, "Hemtjänst", "hemtjanst@hv.example"));
    }

    @ParameterizedTest
    @CsvSource({
        "VALFRIHET, avtal-aldreforvaltningen@myndighet.example",
        "RAMAVTAL, avtal-socialforvaltningen@myndighet.example",
        "ENTREPRENAD, eva.ros@hv.example"
    })
    void eachFormOfContractIsFollowedUpByTheRoutinesOwn(Avtalsform contract, String expected) {
        assertThat(organisation.followsUp(contract).email()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "'', chef-hemtjanst",
        "chef-hemtjanst, chef-aldreboende",
        "chef-hemtjanst chef-aldreboende, chef-bistand-aldre",
        "chef-hemtjanst chef-aldreboende chef-bistand-aldre, avdelningschef-aldre"
    })
    void aDeputyStandsInDuringAbsenceAndThenAChef(String away, String expected) {
        Set<String> absent = Set.of(away.split(" "));

        assertThat(organisation.inPlaceOf("chef-hemtjanst", person -> absent.contains(person.id())))
                .get()
                .extracting(Person::id)
                .isEqualTo(expected);
    }

    @Test
    void nobodyStandsInWhenEverybodyIsAway() {
        assertThat(organisation.inPlaceOf("chef-hemtjanst", _ -> true)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("se.lyhord.config.routine.Rutiner#builtInNames")
    void everyAlarmOfEveryRoutineReachesAPersonWhateverTheEnhet(String name) {
        Rutin rutin = Rutiner.builtIn(name);

        assertThat(rutin.units()).filteredOn(unit -> !unit.external()).allSatisfy(unit -> {
            assertThat(rutin.organisation().called(Alarm.ENHETSCHEF, unit.id()).person())
                    .isNotNull();
            assertThat(rutin.organisation().closestChief(unit.id())).isPresent();
        });
        assertThat(rutin.organisation().called(Alarm.ANSVARIG_LEX, "").person()).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("se.lyhord.config.routine.Rutiner#builtInNames")
    void whatTheLawDoesNotLetWaitIsUrgentAndRestrictedInEveryRoutine(String name) {
        assertThat(Rutiner.builtIn(name).flags())
                .filteredOn(flag -> flag.sameDay() && flag.companion())
                .extracting(Flagga::id)
                .containsExactlyInAnyOrder("akut", "lex-sarah", "lex-maria", "valfardsbrott");
    }

    private Rutin with(RoutineText text) {
        return Rutiner.read(text.in(folder));
    }
}
