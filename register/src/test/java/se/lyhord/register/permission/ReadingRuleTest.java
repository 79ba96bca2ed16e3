package se.lyhord.register.permission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.classifier.Flag;
import se.lyhord.classifier.Ranking;
import se.lyhord.classifier.Suggestion;
import se.lyhord.config.routine.people.Role;
import se.lyhord.config.routine.rule.Kanal;
import se.lyhord.register.RegisterTest;
import se.lyhord.register.Samples;
import se.lyhord.register.TurnableClock;
import se.lyhord.register.absence.Absence;
import se.lyhord.register.absence.Absences;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.ArendeStatus;
import se.lyhord.register.arende.Confirmation;
import se.lyhord.register.arende.Handling;
import se.lyhord.register.arende.Sender;
import se.lyhord.register.routine.Routines;

@RegisterTest
class ReadingRuleTest {
    private static final String HV = "hasselby-vallingby";
    private static final LocalDate FRIDAY = LocalDate.parse("2026-11-20");
    private static final Account REGISTRATOR = account(HV, Role.REGISTRATOR, "", null);
    private static final Account FATIMA = account(HV, Role.CHEF, "hemtjanst", "chef-hemtjanst");
    private static final Account ELSEWHERE = account(HV, Role.CHEF, "stadsmiljo", "chef-stadsmiljo");
    private static final Account SAS = account(HV, Role.HANDLAGGARE, "", "sas");
    private static final Account CONTROLLER = account(HV, Role.CONTROLLER, "hemtjanst", null);
    private static final Account OTHER_NAMND = account("landskrona", Role.REGISTRATOR, "hemtjanst", "sas");

    @Autowired
    Routines routines;

    @Autowired
    ReadingRule rule;

    @Autowired
    Absences absences;

    @Autowired
    TurnableClock clock;

    @BeforeEach
    void friday() {
        clock.turnTo(Samples.FRIDAY_MORNING);
    }

    @Test
    void aRegistratorAndTheEnhetReadWhatIsSecret() {
        Arende secret = arende("hemtjanst", null, false, "sekretess");

        assertThat(readers(secret)).containsExactlyInAnyOrder(REGISTRATOR, FATIMA);
    }

    @Test
    void onlyARegistratorReadsWhatNobodyHasConfirmed() {
        assertThat(readers(arende(null, null, false, "lex-sarah"))).containsExactly(REGISTRATOR);
    }

    @Test
    void theChefWhoTookItOverReadsIt() {
        assertThat(readers(arende("hemtjanst", "chef-stadsmiljo", false)))
                .containsExactlyInAnyOrder(REGISTRATOR, FATIMA, ELSEWHERE);
    }

    @Test
    void thoseWhomAFlagCallsReadWhatItCallsThemTo() {
        assertThat(readers(arende("hemtjanst", null, false, "lex-sarah")))
                .containsExactlyInAnyOrder(REGISTRATOR, FATIMA, SAS);
    }

    @Test
    void onlyThoseWhomAFlagCallsReadWhatIsRestricted() {
        assertThat(readers(arende("hemtjanst", null, true, "lex-sarah"))).containsExactlyInAnyOrder(FATIMA, SAS);
    }

    @Test
    void aRegistratorReadsWhatIsRestrictedWhenTheFlagCallsTheRegistrator() {
        assertThat(readers(arende("hemtjanst", null, true, "akut"))).containsExactlyInAnyOrder(REGISTRATOR, FATIMA);
    }

    @Test
    void whoeverStepsInForTheCalledReadsWhatIsRestricted() {
        Absence away = absences.add(HV, "sas", FRIDAY, FRIDAY, "chef-stadsmiljo");

        assertThat(readers(arende("hemtjanst", null, true, "lex-sarah")))
                .containsExactlyInAnyOrder(FATIMA, SAS, ELSEWHERE);
        absences.end(HV, away.id(), FRIDAY);
    }

    private List<Account> readers(Arende arende) {
        return List.of(REGISTRATOR, FATIMA, ELSEWHERE, SAS, CONTROLLER, OTHER_NAMND).stream()
                .filter(account -> rule.mayRead(account, arende, routines.at(HV, Samples.FRIDAY_MORNING)))
                .toList();
    }

    private static Account account(String namnd, Role role, String unit, @Nullable String person) {
        return new Account(role.name() + unit, namnd, "Någon", Set.of(role), Set.of(unit), person);
    }

    private static Arende arende(
            @Nullable String unit, @Nullable String takenOverBy, boolean restricted, String... flags) {
        Ranking nothing = new Ranking(List.of(), true);
        List<Flag> suggested =
                List.of(flags).stream().map(flag -> new Flag(flag, "")).toList();
        return new Arende(
                1,
                HV,
                "LYH-0000-0000",
                null,
                unit == null ? ArendeStatus.INKOMMET : ArendeStatus.FORDELAT,
                Samples.FRIDAY_MORNING,
                "Hemma",
                new Sender(null, null),
                new Suggestion(nothing, nothing, nothing, suggested, "sv"),
                unit == null ? null : new Confirmation("klagomal", "utforande", unit, List.of(flags)),
                null,
                new Handling(Kanal.E_MAIL, "sv", false, restricted, null, null, takenOverBy, null));
    }
}
