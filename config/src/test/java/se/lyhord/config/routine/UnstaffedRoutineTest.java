package se.lyhord.config.routine;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnstaffedRoutineTest {
    private final Path folder;

    UnstaffedRoutineTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "chief: chef-hemtjanst|chief: ingen|: enheten ”hemtjanst” har ”chief: ingen”, som inte finns i ”people”",
                "chief: avdelningschef-social, contact|chief: ingen, contact|: avdelningen ”social” har ”chief: ingen”",
                "deputy: chef-aldreboende}|deputy: ingen}|: personen ”chef-hemtjanst” har ”deputy: ingen”",
                "chief: stadsdelsdirektor, deputy: avdelningschef-aldre}|chief: ingen}|: personen ”avdelningschef-utbildning” har ”chief: ingen”",
                "ANSVARIG_LEX: {person: sas}|ANSVARIG_LEX: {person: ingen}|: posten ”ANSVARIG_LEX” har ”person: ingen”",
                "ENTREPRENAD: {person: upphandlare}|ENTREPRENAD: {person: ingen}|: avtalsformen ”ENTREPRENAD” har ”person: ingen”",
                "birgitta.almroth@hv.example|birgitta.almroth@hv.example, chief: chef-hemtjanst|: kedjan av ”chief” från personen ”stadsdelsdirektor” går i ring",
                "REGISTRATOR: {email: registrator@hv.example}|# ingen|: ”posts” saknar REGISTRATOR",
                "ANSVARIG_LEX: {person: sas}|# ingen|: flaggan ”lex-sarah” larmar ANSVARIG_LEX, men ingen har den befattningen i ”posts”",
                "UPPHANDLARE: {person: upphandlare}|ENHETSCHEF: {person: sas}|: ”ENHETSCHEF” kan inte stå i ”posts”",
                "chief: avdelningschef-social, contact|contact|: flaggan ”valfardsbrott” larmar AVDELNINGSCHEF, men enheten ”lss-bistand” har",
                "VALFRIHET: {email|# VALFRIHET: {email|: utföraren ”omsorgsbolaget” har avtalsformen VALFRIHET, men ”followUp” säger",
            })
    void nobodyCanBeCalledWhoIsNotThere(String sound, String spoiled, String expected) {
        assertThatExceptionOfType(RutinException.class)
                .isThrownBy(() ->
                        Rutiner.read(RoutineText.sound().with(sound, spoiled).in(folder)))
                .withMessageContaining("hv.yaml går inte att använda" + expected);
    }

    @Test
    void narmasteChefMustExistWhereTheDissatisfiedAreHandedOn() {
        RoutineText text = RoutineText.sound()
                .with("dissatisfied: UNREGULATED", "dissatisfied: CHIEF_TAKES_OVER")
                .with("chief: chef-stadsmiljo", "chief: stadsdelsdirektor")
                .with("chief: avdelningschef-gemensamt, contact", "chief: stadsdelsdirektor, contact");

        assertThatExceptionOfType(RutinException.class)
                .isThrownBy(() -> Rutiner.read(text.in(folder)))
                .withMessageContaining(
                        "”dissatisfied” är CHIEF_TAKES_OVER, men enheten ”stadsmiljo” har ingen närmaste chef");
    }
}
