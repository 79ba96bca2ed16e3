package se.lyhord.config.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.lyhord.config.routine.RoutineText;
import se.lyhord.config.routine.Rutin;
import se.lyhord.config.routine.Rutiner;

class PlainRoutineTest {
    @ParameterizedTest
    @CsvSource({
        "landskrona, närmaste chef tar över, tar närmaste chef över ärendet. Ring oss på 0418-47 00 00",
        "botkyrka, lämnas till närmaste chef, vidare till närmaste chef. Ring oss på",
        "rinkeby-kista, får veta vart, berättar vi vart du kan vända dig. Ring oss på"
    })
    void whoIsNotContentIsToldWhomToTurnTo(String routine, String rule, String expected) {
        assertThat(part(routine, "Om du inte är nöjd")).as(rule).contains(expected);
    }

    @Test
    void nothingIsPromisedWhereTheRoutineSaysNothing() {
        assertThat(part("spanga-tensta", "Om du inte är nöjd")).isEmpty();
        assertThat(part("spanga-tensta", "När du hör av oss")).doesNotContain("företag");
        assertThat(part("hasselby-vallingby", "När du hör av oss")).contains("Då frågar vi företaget");
    }

    @Test
    void whatAFlagTakesOutIsNamedAsTheRoutineNamesTheFlag(@TempDir Path folder) {
        Rutin rutin = Rutiner.read(RoutineText.sound()
                .with(
                        "{id: felanmalan, name: Felanmälan, inScope: true,",
                        "{id: felanmalan, name: Felanmälan, inScope: true, excludedWhen: lex-sarah,")
                .in(folder));

        assertThat(part(rutin, "Det som följer andra regler"))
                .contains("Felanmälan som vi märker med ”Lex Sarah” följer");
        assertThat(part("rinkeby-kista", "Det som följer andra regler")).contains("märker med ”Akut” följer");
    }

    @ParameterizedTest
    @MethodSource("se.lyhord.config.routine.Rutiner#builtInNames")
    void dangerIsNotLeftToAMailbox(String routine) {
        assertThat(part(routine, "Hur du når oss")).contains("Ring 112.");
    }

    @ParameterizedTest
    @MethodSource("se.lyhord.config.routine.Rutiner#builtInNames")
    void whoGivesNoNameIsToldHowTheAnswerIsRead(String routine) {
        assertThat(part(routine, "Hur du når oss")).contains("får du en kod, och med den läser du svaret");
    }

    @ParameterizedTest
    @MethodSource("se.lyhord.config.routine.Rutiner#builtInNames")
    void nobodyOfTheStaffIsNamed(String routine) {
        Rutin rutin = Rutiner.builtIn(routine);
        String page = parts(rutin).collect(Collectors.joining(" "));
        List<String> staff = rutin.people().stream()
                .flatMap(person -> Stream.of(person.name(), person.email()))
                .toList();

        assertThat(staff).isNotEmpty().noneMatch(page::contains);
    }

    private static String part(String routine, String heading) {
        return part(Rutiner.builtIn(routine), heading);
    }

    private static String part(Rutin rutin, String heading) {
        return new PlainRoutine(rutin)
                .parts().stream()
                        .filter(part -> part.heading().equals(heading))
                        .flatMap(part -> part.paragraphs().stream())
                        .collect(Collectors.joining(" "));
    }

    private static Stream<String> parts(Rutin rutin) {
        return new PlainRoutine(rutin).parts().stream().flatMap(part -> part.paragraphs().stream());
    }
}
