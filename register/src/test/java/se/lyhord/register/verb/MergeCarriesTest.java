package se.lyhord.register.verb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.lyhord.register.verb.Casebook.ASA;
import static se.lyhord.register.verb.Casebook.HV;
import static se.lyhord.register.verb.Casebook.at;
import static se.lyhord.register.verb.Casebook.registrator;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.config.deadline.Duty;
import se.lyhord.register.RegisterTest;
import se.lyhord.register.Samples;
import se.lyhord.register.TurnableClock;
import se.lyhord.register.access.Account;
import se.lyhord.register.alarm.OpenAlarm;
import se.lyhord.register.alarm.OpenAlarms;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.ArendeStatus;
import se.lyhord.register.event.EnhetEvent.WaitEnded;
import se.lyhord.register.provider.ProviderRequest;
import se.lyhord.register.provider.ProviderRequests;
import se.lyhord.register.question.Asked;
import se.lyhord.register.question.Question;
import se.lyhord.register.question.Questions;
import se.lyhord.register.refusal.RefusedException;

@RegisterTest
class MergeCarriesTest {
    private static final Account RUT = registrator(HV);

    @Autowired
    Casebook cases;

    @Autowired
    MergeArenden mergeArenden;

    @Autowired
    CloseArende closeArende;

    @Autowired
    MakeVoid makeVoid;

    @Autowired
    ReopenArende reopenArende;

    @Autowired
    AskColleague askColleague;

    @Autowired
    AskProvider askProvider;

    @Autowired
    Questions questions;

    @Autowired
    ProviderRequests requests;

    @Autowired
    OpenAlarms alarms;

    @Autowired
    TurnableClock clock;

    @BeforeEach
    void friday() {
        clock.turnTo(Samples.FRIDAY_MORNING);
    }

    @Test
    void refusesOneThatIsAnsweredAlreadySinceNobodyWouldAnswerTheOther() {
        Arende answered = cases.answered(HV);
        Arende arende = cases.routed(HV);

        assertThatThrownBy(() -> mergeArenden.merge(RUT, arende.id(), answered.id()))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("fortfarande är öppet");
    }

    @Test
    void losesNoSekretess() {
        Arende secret = cases.routed(HV, ASA, at("stadsmiljo", "sekretess"));
        Arende open = cases.routed(HV);

        assertThatThrownBy(() -> mergeArenden.merge(RUT, secret.id(), open.id()))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("åt andra hållet");
        assertThat(mergeArenden.merge(RUT, open.id(), secret.id()).status()).isEqualTo(ArendeStatus.AVSLUTAT);
    }

    @Test
    void waitsForTheSameColleaguesAndProviders() {
        Arende absorbed = cases.routed(HV, ASA, at("hemtjanst"));
        Arende goesOn = cases.routed(HV);
        askColleague.ask(RUT, absorbed.id(), new Asked.Unit("forskola"), "Vem var på plats?");
        askProvider.ask(RUT, absorbed.id(), "omsorgsbolaget", "Vad hände den 12 november?");

        mergeArenden.merge(RUT, absorbed.id(), goesOn.id());

        assertThat(questions.of(absorbed.id())).isEmpty();
        assertThat(questions.of(goesOn.id())).singleElement().matches(Question::isOpen);
        assertThat(cases.inTransaction(() -> requests.open(goesOn.id())))
                .extracting(ProviderRequest::provider)
                .containsExactly("omsorgsbolaget");
        assertThat(cases.isOpen(goesOn, Duty.UTFORARSVAR)).isTrue();
        assertThat(open(goesOn)).anyMatch(alarm -> alarm.sentence().contains("en fråga till dig"));
        assertThat(open(absorbed)).isEmpty();
    }

    @Test
    void asksNobodyAboutWhatHasEnded() {
        Arende closed = asked();
        Arende voided = asked();

        closeArende.close(RUT, closed.id(), "Hon ringde och tog tillbaka det.");
        makeVoid.makeVoid(RUT, voided.id(), "Det kom två gånger.");

        for (Arende ended : List.of(closed, voided)) {
            assertThat(questions.of(ended.id())).singleElement().matches(question -> !question.isOpen());
            assertThat(cases.events(ended)).hasAtLeastOneElementOfType(WaitEnded.class);
        }
    }

    @Test
    void saysThatItIsMergedThoughNobodyHadConfirmedIt() {
        Arende goesOn = cases.routed(HV);
        long unconfirmed = cases.opened(HV, ASA);
        mergeArenden.merge(RUT, unconfirmed, goesOn.id());

        assertThatThrownBy(() -> reopenArende.reopen(RUT, unconfirmed, "Det var två saker."))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("ihopslaget");
    }

    private Arende asked() {
        Arende arende = cases.routed(HV);
        askColleague.ask(RUT, arende.id(), new Asked.Unit("forskola"), "Vem var på plats?");
        return arende;
    }

    private List<OpenAlarm> open(Arende arende) {
        return alarms.ready(HV, Samples.FRIDAY_MORNING.plusSeconds(60)).stream()
                .filter(alarm -> alarm.arende() == arende.id())
                .toList();
    }
}
