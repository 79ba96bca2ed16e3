package se.lyhord.register.verb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.lyhord.register.verb.Casebook.ASA;
import static se.lyhord.register.verb.Casebook.BOTKYRKA;
import static se.lyhord.register.verb.Casebook.HV;
import static se.lyhord.register.verb.Casebook.NOBODY;
import static se.lyhord.register.verb.Casebook.RINKEBY;
import static se.lyhord.register.verb.Casebook.at;
import static se.lyhord.register.verb.Casebook.registrator;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.lyhord.config.deadline.Duty;
import se.lyhord.config.routine.letter.Brevslag;
import se.lyhord.register.RegisterTest;
import se.lyhord.register.Samples;
import se.lyhord.register.TurnableClock;
import se.lyhord.register.alarm.OpenAlarms;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.ArendeStatus;
import se.lyhord.register.arende.Confirmation;
import se.lyhord.register.arende.Sender;
import se.lyhord.register.dispatch.DispatchState;
import se.lyhord.register.refusal.RefusedException;
import se.lyhord.register.remind.watch.WatchFrister;

@RegisterTest
class ForwardedByHandTest {
    private static final LocalDate FRIDAY = LocalDate.parse("2026-11-20");

    @Autowired
    Casebook cases;

    @Autowired
    ConfirmArende confirmArende;

    @Autowired
    ForwardArende forwardArende;

    @Autowired
    ReopenArende reopenArende;

    @Autowired
    SeeToLetter seeToLetter;

    @Autowired
    WatchFrister watch;

    @Autowired
    OpenAlarms alarms;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TurnableClock clock;

    @BeforeEach
    void friday() {
        clock.turnTo(Samples.FRIDAY_MORNING);
    }

    @Test
    void mustHaveRule7AnAppealIsNotPassedOnBeforeItsLetterIsPosted() {
        Arende appeal = secretAppeal(ASA);
        boolean openBefore = cases.isOpen(appeal, Duty.OMSTYRNING);

        seeToLetter.posted(registrator(BOTKYRKA), letter(appeal), FRIDAY);

        assertThat(openBefore).isTrue();
        assertThat(cases.isDone(appeal, Duty.OMSTYRNING)).isTrue();
        assertThat(cases.page(appeal).frister()).noneMatch(frist -> frist.isOpen());
    }

    @Test
    void goesBackToTheInboxWhenTheLetterIsNotToBeSent() {
        Arende appeal = secretAppeal(ASA);

        seeToLetter.drop(registrator(BOTKYRKA), letter(appeal), "Det är ingen fråga för regionen.");

        assertThat(cases.page(appeal).arende().status()).isEqualTo(ArendeStatus.INKOMMET);
        assertThat(cases.isDone(appeal, Duty.OMSTYRNING)).isFalse();
        assertThat(cases.dispatch(appeal, Brevslag.VIDAREBEFORDRAN).state()).isEqualTo(DispatchState.CANCELLED);
    }

    @Test
    void waitsForAnAnswerWhileItLiesHere() {
        Arende arende = cases.routed(HV, ASA, at("stadsmiljo", "sekretess"));

        Arende forwarded = forwardArende.forward(registrator(HV), arende.id(), "region");
        boolean openBefore = cases.isOpen(arende, Duty.SVAR);
        seeToLetter.mail(registrator(HV), letter(arende), "Regionen har en skyddad brevlåda.");

        assertThat(forwarded.status()).isEqualTo(ArendeStatus.VIDAREBEFORDRAT);
        assertThat(openBefore).isTrue();
        assertThat(cases.isOpen(arende, Duty.SVAR)).isFalse();
    }

    @Test
    void tellsNobodyWithACodeThatItIsSentBeforeItIs() {
        Arende arende = cases.routed(HV, NOBODY.withCode(), at("stadsmiljo", "sekretess"));

        forwardArende.forward(registrator(HV), arende.id(), "region");
        boolean heldBefore = isHeld(arende);
        seeToLetter.posted(registrator(HV), letter(arende), FRIDAY);

        assertThat(heldBefore).isTrue();
        assertThat(isHeld(arende)).isFalse();
    }

    @Test
    void letsTheBekraftelseGoSinceNothingElseTellsTheCitizenYet() {
        Arende arende = cases.routed(RINKEBY, ASA, at("stadsmiljo", "sekretess"));
        cases.holdAcknowledgement(arende);

        forwardArende.forward(registrator(RINKEBY), arende.id(), "region");

        assertThat(cases.dispatch(arende, Brevslag.BEKRAFTELSE).state()).isEqualTo(DispatchState.PLANNED);
        assertThat(cases.isOpen(arende, Duty.BEKRAFTELSE)).isTrue();
    }

    @Test
    void refusesToTellTheCitizenFirst() {
        Arende arende = cases.routed(HV, ASA, at("stadsmiljo", "sekretess"));
        forwardArende.forward(registrator(HV), arende.id(), "region");
        long notice = cases.dispatch(arende, Brevslag.VIDAREBEFORDRAN).id();

        assertThatThrownBy(() -> seeToLetter.posted(registrator(HV), notice, FRIDAY))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("Skicka först");
        seeToLetter.posted(registrator(HV), letter(arende), FRIDAY);
        seeToLetter.posted(registrator(HV), notice, FRIDAY);
        assertThat(cases.dispatch(arende, Brevslag.VIDAREBEFORDRAN).state()).isEqualTo(DispatchState.SENT);
    }

    @Test
    void tellsTheCitizenNothingOfWhatCameBackAndWasTakenUpHere() {
        Arende arende = cases.routed(HV, ASA, at("stadsmiljo", "sekretess"));
        forwardArende.forward(registrator(HV), arende.id(), "region");
        seeToLetter.posted(registrator(HV), letter(arende), FRIDAY);
        long notice = cases.dispatch(arende, Brevslag.VIDAREBEFORDRAN).id();
        cameBack(letter(arende), notice);
        seeToLetter.drop(registrator(HV), letter(arende), "Adressen finns inte.");

        assertThatThrownBy(() -> seeToLetter.posted(registrator(HV), notice, FRIDAY))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("tagits tillbaka");
    }

    @Test
    void sendsNothingThereWhenItIsTakenUpAgainFirst() {
        Arende arende = cases.routed(HV, ASA, at("stadsmiljo", "sekretess"));
        forwardArende.forward(registrator(HV), arende.id(), "region");

        reopenArende.reopen(registrator(HV), arende.id(), "Det är vår sak.");

        assertThat(cases.dispatch(arende, Brevslag.TILL_ANNAN_MYNDIGHET).state())
                .isEqualTo(DispatchState.CANCELLED);
        assertThat(cases.dispatch(arende, Brevslag.VIDAREBEFORDRAN).state()).isEqualTo(DispatchState.CANCELLED);
    }

    @Test
    void tellsTheRegistratorBeforeItIsTooLate() {
        Arende arende = cases.routed(HV, ASA, at("stadsmiljo", "sekretess"));
        forwardArende.forward(registrator(HV), arende.id(), "region");

        clock.turnTo(Instant.parse("2026-12-03T09:00:00Z"));
        boolean more = true;
        while (more) {
            more = watch.watchOnce(HV);
        }

        assertThat(alarms.ready(HV, Instant.parse("2030-01-01T00:00:00Z")))
                .filteredOn(alarm -> alarm.arende() == arende.id() && alarm.due() != null)
                .isNotEmpty()
                .allSatisfy(alarm -> {
                    assertThat(alarm.person()).isEqualTo("registrator@hv.example");
                    assertThat(alarm.sentence())
                            .startsWith("Brevet till den andra myndigheten är inte skickat. Svaret");
                });
    }

    private Arende secretAppeal(Sender sender) {
        long id = cases.opened(BOTKYRKA, sender);
        return confirmArende.confirmAndForward(
                registrator(BOTKYRKA),
                id,
                new Confirmation("overklagande", "annat", "annan-instans", List.of("sekretess")),
                "region",
                "");
    }

    private void cameBack(Long... letters) {
        jdbc.sql("update dispatch set state = 'RETURNED', attempts = 1 where id = any(:ids)")
                .param("ids", letters)
                .update();
    }

    private long letter(Arende arende) {
        return cases.dispatch(arende, Brevslag.TILL_ANNAN_MYNDIGHET).id();
    }

    private boolean isHeld(Arende arende) {
        return jdbc.sql(
                        "select not_before = 'infinity' and show_at = 'infinity' from dispatch where arende = :id and kind = 'VIDAREBEFORDRAN'")
                .param("id", arende.id())
                .query(Boolean.class)
                .single();
    }
}
