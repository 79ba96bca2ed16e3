package se.lyhord.config.routine;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContradictoryRoutineTest {
    private final Path folder;

    ContradictoryRoutineTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "inScope: true|inScope: false|: varje ärendetyp i ”kinds” är undantagen",
                "external: false|external: true|: varje enhet i ”units” ligger utanför",
                "whenReplyWanted: klagomal|whenReplyWanted: synpunkt|: ärendetypen ”synpunkt” har ”whenReplyWanted: synpunkt”, som själv",
                "whenReplyWanted: klagomal|whenReplyWanted: ovrigt|: ärendetypen ”synpunkt” har ”whenReplyWanted: ovrigt”, men den är undantagen",
                "inScope: true, whenReplyWanted|inScope: false, whenReplyWanted|har ”whenReplyWanted: klagomal”, men ärendetypen själv är undantagen",
                "target: lokal-demokrati|target: vuxen|: ärendetypen ”medborgarforslag” har ”target: vuxen”, men beskedet",
                "external: true|external: true⏎    chief: sas|: enheten ”annan-instans” ligger utanför och kan därför inte ha ”chief”",
                "unit: bistand-aldre,|unit: annan-instans,|: utföraren ”omsorgsbolaget” har ”unit: annan-instans”, som ligger utanför",
                "trigger: RECEIPT|trigger: ROUTING⏎  within: {days: 0, count: ARBETSDAGAR}|: bekräftelsen ska vara skickad samma dag, men ”trigger: ROUTING”",
                "trigger: RECEIPT|trigger: RECEIPT⏎  within: {days: 15, count: ARBETSDAGAR}|: tiden för svar i ”answer” går ut före tiden för bekräftelsen",
                "trigger: RECEIPT|trigger: RECEIPT⏎  within: {days: 5, count: ARBETSDAGAR}|: enheten ”stadsmiljo” ska svara innan tiden för bekräftelsen",
                "reports: [|mayDo: {CLOSE: []}⏎reports: [|: ingen får ”Avsluta” enligt ”mayDo.CLOSE”",
                "reports: [|mayDo: {CONFIRM: [CHEF]}⏎reports: [|: ”receiving.registrar: REGISTRATOR” ger registratorn uppgiften ”Bekräfta och fördela”, men",
                "closing: WHOLE_CASE|closing: COPY_OF_ANSWER⏎mayDo: {CLOSE: [CHEF]}|men REGISTRATOR saknas i ”mayDo.CLOSE”",
                "reports: [|mayDo: {NOTE: [CONTROLLER]}⏎reports: [|: ”mayDo.NOTE” har CONTROLLER"
            })
    void aRoutineThatContradictsItselfIsRefused(String sound, String spoiled, String expected) {
        RoutineText text = RoutineText.sound().with(sound, spoiled.replace("⏎", "\n"));

        assertThatExceptionOfType(RutinException.class)
                .isThrownBy(() -> Rutiner.read(text.in(folder)))
                .withMessageContaining("hv.yaml går inte att använda")
                .withMessageContaining(expected);
    }

    @Test
    void somebodyMustBeThereToForwardTo() {
        RoutineText text = RoutineText.sound();
        String authorities = text.yaml()
                .substring(text.yaml().indexOf("\nauthorities:"), text.yaml().indexOf("\nflags:"));

        assertThatExceptionOfType(RutinException.class)
                .isThrownBy(() -> Rutiner.read(
                        text.with(authorities, "\nauthorities: []\n").in(folder)))
                .withMessageContaining("”otherAuthority” är FORWARDED_WITH_NOTICE, men ”authorities” är tom");
    }
}
