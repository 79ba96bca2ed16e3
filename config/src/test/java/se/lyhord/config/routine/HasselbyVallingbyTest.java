package se.lyhord.config.routine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.lyhord.config.calendar.DayCount;
import se.lyhord.config.calendar.Tidsfrist;
import se.lyhord.config.routine.matter.Arendetyp;
import se.lyhord.config.routine.matter.Flagga;
import se.lyhord.config.routine.matter.Kvalitetsfaktor;
import se.lyhord.config.routine.people.Enhet;
import se.lyhord.config.routine.rule.BekraftelseOwner;
import se.lyhord.config.routine.rule.BekraftelseTrigger;
import se.lyhord.config.routine.rule.Bekraftelseregler;
import se.lyhord.config.routine.rule.DiaryMoment;

class HasselbyVallingbyTest {
    private final Rutin rutin = Rutiner.builtIn("hasselby-vallingby");

    @Test
    void hasTheElevenKindsOfWhichTwoAreNotHandledByIt() {
        assertThat(rutin.kinds())
                .extracting(Arendetyp::id)
                .containsExactly(
                        "klagomal",
                        "synpunkt",
                        "berom",
                        "forslag",
                        "fraga",
                        "felanmalan",
                        "overklagande",
                        "medborgarforslag",
                        "skadestand",
                        "personal",
                        "ovrigt");
        assertThat(rutin.kinds())
                .filteredOn(kind -> !kind.inScope())
                .extracting(Arendetyp::id)
                .containsExactly("medborgarforslag", "ovrigt");
    }

    @Test
    void sendsAMedborgarforslagToTheKansli() {
        assertThat(rutin.kind("medborgarforslag"))
                .get()
                .extracting(Arendetyp::target)
                .isEqualTo("lokal-demokrati");
        assertThat(rutin.unit("lokal-demokrati")).get().extracting(Enhet::name).isEqualTo("Kansli och demokrati");
    }

    @Test
    void hasTheTwelveKvalitetsfaktorer() {
        assertThat(rutin.factors())
                .extracting(Kvalitetsfaktor::id)
                .containsExactly(
                        "bemotande",
                        "delaktighet",
                        "tillganglighet",
                        "handlaggning",
                        "handlaggningstid",
                        "utforande",
                        "trygghet",
                        "information",
                        "valfrihet",
                        "boendemiljo",
                        "mat",
                        "annat");
        assertThat(rutin.factor("mat")).isPresent();
        assertThat(rutin.factor("pris")).isEmpty();
    }

    @Test
    void knowsWhichEnheterRevealSocialCareAndWhichAreOutside() {
        assertThat(rutin.units()).hasSize(14);
        assertThat(rutin.units())
                .filteredOn(Enhet::revealsSocialCare)
                .extracting(Enhet::id)
                .containsExactly(
                        "bistand-aldre",
                        "hemtjanst",
                        "aldreboende",
                        "lss-bistand",
                        "lss-utforare",
                        "ekonomiskt-bistand",
                        "barn-familj",
                        "vuxen");
        assertThat(rutin.units())
                .filteredOn(Enhet::external)
                .extracting(Enhet::id)
                .containsExactly("annan-instans");
    }

    @Test
    void hasTheSixFlags() {
        assertThat(rutin.flags())
                .extracting(Flagga::id)
                .containsExactlyInAnyOrder(
                        "lex-sarah", "lex-maria", "valfardsbrott", "sekretess", "akut", "enskild-utforare");
    }

    @Test
    void answersInFourteenDaysAndInThreeAboutStadsmiljo() {
        Tidsfrist fourteenDays = new Tidsfrist(14, DayCount.KALENDERDAGAR);

        assertThat(rutin.answerWithin("hemtjanst")).contains(fourteenDays);
        assertThat(rutin.answerWithin("ingen-sådan")).contains(fourteenDays);
        assertThat(rutin.answerWithin("stadsmiljo")).contains(new Tidsfrist(3, DayCount.KALENDERDAGAR));
    }

    @Test
    void takesTheDiarienummerAtConfirmationButNotForAnonymousMessages() {
        assertThat(rutin.diary().takenAt()).isEqualTo(DiaryMoment.CONFIRMATION);
        assertThat(rutin.diary().anonymous()).isFalse();
        assertThat(rutin.diary().number(2026, 42)).isEqualTo("HV 2026/0042");
    }

    @Test
    void acknowledgesOnReceiptWithoutADeadlineOfItsOwnAndOnlyToThoseWhoCanBeReached() {
        assertThat(rutin.acknowledgement())
                .isEqualTo(new Bekraftelseregler(
                        BekraftelseOwner.REGISTRATOR, BekraftelseTrigger.RECEIPT, null, true, false, false));
    }

    @Test
    void isInForceFromTheDayOfTheDecision() {
        assertThat(rutin.inForce()).isEqualTo("2024-10-24");
    }
}
