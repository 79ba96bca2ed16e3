package se.lyhord.config.routine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BadRoutineTest {
    private final Path folder;

    BadRoutineTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void aSoundFileIsReadAsItIs() {
        assertThat(Rutiner.read(RoutineText.sound().in(folder))).isEqualTo(Rutiner.builtIn("hasselby-vallingby"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name: Stadsmiljö|name: Stadsmiljö: parker|filen är inte giltig YAML",
                "morningMail: \"07:30\"|morningMail: \"07:30|filen är inte giltig YAML",
                "warnBefore: {days: 2|within: {days: 2|filen är inte giltig YAML",
                "days: 14|days: -14|(answer.within): antalet dagar är -14, men det får inte vara negativt.",
                "days: 14|days: 14.5|(answer.within.days): värdet ”14.5” passar inte här.",
                "days: 14|days: 99999999999|(answer.within.days): talet är för stort.",
                "days: 14|days: fjorton|(answer.within.days): här står fel slags värde.",
                "warnBefore: {days: 2|warnBefore: {days: 2, hours: 1|(answer.warnBefore.hours): nyckeln ”hours” är okänd.",
                "trigger: RECEIPT|trigger: NU|värdet ”NU” ska vara ett av RECEIPT, CONFIRMATION, ROUTING, ACTION.",
                "trigger: RECEIPT|trigger: 0|värdet ”0” ska vara ett av RECEIPT, CONFIRMATION, ROUTING, ACTION.",
                "inForce: 2024-10-24|inForce: 20241024|(inForce): värdet ”20241024” passar inte här.",
                "phone: 08-465 004 00|phone:|(namnd.phone): nyckeln saknas eller är tom."
            })
    void aFaultIsToldWithFileAndLine(String sound, String spoiled, String expected) {
        RoutineText text = RoutineText.sound().with(sound, spoiled);

        assertThatExceptionOfType(RutinException.class)
                .isThrownBy(() -> Rutiner.read(text.in(folder)))
                .withMessageContaining("hv.yaml går inte att använda, vid rad %d ".formatted(text.lineOf(spoiled)))
                .withMessageContaining(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "email: vuxen@hv.example|email: vuxen|(units[9]): ”vuxen” är ingen e-postadress.",
                "email: vuxen@hv.example|fax: 08-1|(units[9].email): nyckeln saknas eller är tom.",
                "{id: berom, name: Beröm, inScope: true, description: \"Något har varit bra.\"}|null|(kinds[2]): nyckeln saknas",
                "name: Vuxenenheten|name: ' '|(units[9]): nyckeln ”name” är tom.",
                "id: vuxen|id: Vuxen|(units[9]): id ”Vuxen” kan bara ha a–z, siffror och bindestreck.",
                "{svarsdatum}. Hinner|{svarsdag}. Hinner|(letters.copyToUnit): platshållaren {svarsdag} är okänd;",
                "{seq:4}|{num}|(diary): mönstret ”{prefix} {year}/{num}” behöver ett löpnummer {seq} och ett {year}.",
                "days: 14|days: 99999|(answer.within): antalet dagar är 99999, men ingen tid är längre än 3660 dagar.",
                "REGISTRATOR: {email|REGISTRATOR: {person: sas, email|(posts.REGISTRATOR): här ska stå antingen ”person” eller ”email”.",
                "UPPHANDLARE: {person: upphandlare}|UPPHANDLARE: {}|(posts.UPPHANDLARE): här ska stå antingen",
                "UPPHANDLARE: {person|INKOPARE: {person|(posts): värdet ”INKOPARE” ska vara ett av REGISTRATOR, ",
                "chief: avdelningschef-aldre, deputy: chef-aldreboende|deputy: chef-hemtjanst|(people[8]): ”chef-hemtjanst” kan inte vara sin egen ”deputy”.",
                "alarms: [REGISTRATOR, ENHETSCHEF]|alarms: []|(flags[0]): flaggan ”akut” har ”sameDay”, men ”alarms” är tom",
                "remindBefore: {days: 2|remindBefore: {days: 10|(providers[0]): ”remindBefore” måste vara kortare än ”answerWithin”",
                "remindEvery: {days: 2|remindEvery: {days: 0|(providers[1]): ”remindEvery” måste vara minst en dag.",
                "to: \"16:30\"|to: \"07:00\"|(officeHours): ”from” måste vara före ”to”.",
                "morningMail: \"07:30\"|morningMail: \"06:00\"|(officeHours): ”morningMail” måste ligga mellan",
                "officeHours:|mayDo: {CLOSE: }⏎officeHours:|(mayDo.CLOSE): nyckeln saknas eller är tom.",
                "morningMail: \"07:30\"|morningMail: halv åtta|(officeHours.morningMail): värdet ”halv åtta” passar inte här.",
                "warnBefore: {days: 2, count: ARBETSDAGAR}|warnBefore: {days: 15, count: KALENDERDAGAR}|(answer): ”warn"
            })
    void aFaultInAWholePartIsToldWithFileLineAndPart(String sound, String spoiled, String expected) {
        assertThatExceptionOfType(RutinException.class)
                .isThrownBy(() -> Rutiner.read(RoutineText.sound()
                        .with(sound, spoiled.replace("⏎", "\n"))
                        .in(folder)))
                .withMessageMatching("(?s)Rutinen .*hv\\.yaml går inte att använda, vid rad \\d+ .*")
                .withMessageContaining(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id: vuxen|id: forskola|: id ”forskola” finns två gånger i ”units”.",
                "id: mat,|id: annat,|: id ”annat” finns två gånger i ”factors”.",
                "inForce: 2024-10-24|decided: 2024-10-24|' (inForce): nyckeln saknas eller är tom.'",
                "whenReplyWanted: klagomal|whenReplyWanted: klagan|: ärendetypen ”synpunkt” hör ihop med ”klagan”",
                "department: social|department: soc|: enheten ”lss-bistand” hör ihop med ”soc”, som inte finns i ”departments”",
                "unit: bistand-aldre,|unit: bistand,|: utföraren ”omsorgsbolaget” hör ihop med ”bistand”",
                "within: {days: 14, count: KALENDERDAGAR}|# ingen tid|: ”delayNotice” kräver besked om försening, men",
                "target: lokal-demokrati|target: kansliet|: ärendetypen ”medborgarforslag” hör ihop med ”kansliet”, som inte finns i ”units”"
            })
    void aFaultInTheRoutineAsAWholeIsToldWithTheFile(String sound, String spoiled, String expected) {
        assertThatExceptionOfType(RutinException.class)
                .isThrownBy(() ->
                        Rutiner.read(RoutineText.sound().with(sound, spoiled).in(folder)))
                .withMessageContaining("hv.yaml går inte att använda" + expected);
    }

    @Test
    void twoRoutinesInOneFileAreRefused() {
        RoutineText twice = new RoutineText(
                RoutineText.sound().yaml() + "---\n" + RoutineText.sound().yaml());

        assertThatExceptionOfType(RutinException.class)
                .isThrownBy(() -> Rutiner.read(twice.in(folder)))
                .withMessageContaining(
                        "hv.yaml går inte att använda: filen har mer än en rutin; varje rutin är en fil.");
    }

    @Test
    void anUnknownKeyAtTheTopIsNamed() {
        assertThatExceptionOfType(RutinException.class)
                .isThrownBy(() -> Rutiner.read(RoutineText.sound()
                        .with("inForce:", "colour: red\ninForce:")
                        .in(folder)))
                .withMessageEndingWith("hv.yaml går inte att använda (colour): nyckeln ”colour” är okänd.");
    }

    @Test
    void aTargetIsRefusedForAKindThatStays() {
        RoutineText text = RoutineText.sound().with("inScope: false, target", "inScope: true, target");

        assertThatExceptionOfType(RutinException.class)
                .isThrownBy(() -> Rutiner.read(text.in(folder)))
                .withMessageContaining("(kinds[7]): ärendetypen ”medborgarforslag” hanteras enligt rutinen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# bara en kommentar\n", "null\n", "- en\n- lista\n", "bara text\n"})
    void whatIsNoRoutineAtAllIsRefused(String yaml) {
        assertThatExceptionOfType(RutinException.class)
                .isThrownBy(() -> Rutiner.read(new RoutineText(yaml).in(folder)))
                .withMessageContaining("hv.yaml går inte att använda: filen är tom");
    }
}
