package se.lyhord.register.undo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.register.RegisterTest;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.ArendePage;
import se.lyhord.register.arende.ArendeStatus;
import se.lyhord.register.dispatch.Dispatch;
import se.lyhord.register.dispatch.DispatchState;
import se.lyhord.register.event.ArendeLog;
import se.lyhord.register.event.RoadEvent.TakenBack;
import se.lyhord.register.handback.HandedBack;
import se.lyhord.register.question.Asked;
import se.lyhord.register.question.Question;
import se.lyhord.register.question.Questions;
import se.lyhord.register.verb.AskColleague;
import se.lyhord.register.verb.CloseArende;
import se.lyhord.register.verb.Workplace;

@RegisterTest
class TakeBackTest extends Undoing {
    @Autowired
    AskColleague askColleague;

    @Autowired
    CloseArende closeArende;

    @Autowired
    Questions questions;

    @Test
    void makesAllAsItWasExceptForTheNumberAndTheLog() {
        long id = workplace.opened(Workplace.HV, Workplace.ASA);
        ArendePage before = page(id);
        Undoable.Decision decision = confirm(id);

        Arende after = takeBack.takeBack(RUT, decision.id());

        assertThat(after.status()).isEqualTo(ArendeStatus.INKOMMET);
        assertThat(after.confirmation()).isNull();
        assertThat(after.flags()).isEqualTo(before.arende().flags());
        assertThat(after.answerDue()).isEqualTo(before.arende().answerDue());
        assertThat(after.diarienummer()).isNotNull().isEqualTo(decision.arende().diarienummer());
        assertThat(page(id).frister().stream().filter(frist -> frist.isOpen()).toList())
                .isEqualTo(before.frister().stream()
                        .filter(frist -> frist.isOpen())
                        .toList());
        assertThat(page(id).events().getLast().actor()).isEqualTo("rut");
        assertThat(page(id).events()).extracting(ArendeLog.Entry::event).contains(new TakenBack("Bekräfta"));
        assertThat(log.isUnbroken(id)).isTrue();
    }

    @Test
    void waitsForTheColleagueAgainWhomTheEndOfTheArendeHadLeftAlone() {
        long id = workplace.complaint(Workplace.HV, "stadsmiljo").id();
        askColleague.ask(RUT, id, new Asked.Unit("forskola"), "Vem var på plats?");
        int called = openAlarms(id);
        Undoable.Decision closed =
                undoable.make(RUT, id, "Avsluta", () -> closeArende.close(RUT, id, "Hon tog tillbaka det."));
        boolean askedWhileClosed = questions.of(id).getFirst().isOpen();

        takeBack.takeBack(RUT, closed.id());

        assertThat(askedWhileClosed).isFalse();
        assertThat(questions.of(id)).singleElement().matches(Question::isOpen);
        assertThat(openAlarms(id)).isEqualTo(called);
    }

    @Test
    void cancelsTheLettersAndSettlesTheAlarmsOfTheDecision() {
        long id = workplace.opened(Workplace.HV, Workplace.ASA);
        int suspicions = openAlarms(id);
        Undoable.Decision decision = confirm(id);
        List<String> alarmed = openFlagAlarms(id);

        takeBack.takeBack(RUT, decision.id());

        assertThat(alarmed).contains("FLAG akut");
        assertThat(openFlagAlarms(id)).isEmpty();
        assertThat(openAlarms(id)).isEqualTo(suspicions);
        assertThat(copies(id)).isNotEmpty().extracting(Dispatch::state).containsOnly(DispatchState.CANCELLED);
        clock.forward(Duration.ofMinutes(1));
        assertThat(claimed(id)).isEmpty();
    }

    @Test
    void holdsTheLettersBackForAsLongAsADecisionCanBeTakenBack() {
        long id = workplace.opened(Workplace.HV, Workplace.ASA);
        confirm(id);

        clock.forward(Undoable.WINDOW);
        Optional<Dispatch> within = claimed(id);
        clock.forward(Undoable.WINDOW);
        Optional<Dispatch> later = claimed(id);

        assertThat(within).isEmpty();
        assertThat(later).isPresent();
    }

    @Test
    void canBeConfirmedAnewWithTheSameNumber() {
        long id = workplace.opened(Workplace.HV, Workplace.ASA);
        Undoable.Decision decision = confirm(id);
        takeBack.takeBack(RUT, decision.id());

        Arende again = confirm(id).arende();

        assertThat(again.status()).isEqualTo(ArendeStatus.FORDELAT);
        assertThat(again.diarienummer()).isEqualTo(decision.arende().diarienummer());
        assertThat(copies(id)).extracting(Dispatch::state).contains(DispatchState.PLANNED, DispatchState.CANCELLED);
    }

    @Test
    void asksAgainAboutAPossibleFollowUp() {
        long other = workplace.opened(Workplace.HV, Workplace.ASA);
        long id = workplace.opened(Workplace.HV, Workplace.ASA);
        long message = page(id).messages().getFirst().message().ledger();
        transaction.executeWithoutResult(status -> possible.note(Workplace.HV, message, id, other));
        Undoable.Decision decision = confirm(id);
        boolean decided = possible.find(Workplace.HV, message).isEmpty();

        takeBack.takeBack(RUT, decision.id());

        assertThat(decided).isTrue();
        assertThat(possible.find(Workplace.HV, message)).isPresent();
    }

    @Test
    void letsTheEnhetBeDoneAgain() {
        Arende arende = workplace.complaint(Workplace.HV, "stadsmiljo");
        handBack.toRegistrator(OFFICER, arende.id(), "Den som skrev tog tillbaka det.");
        Undoable.Decision decision = undoable.make(
                RUT, arende.id(), "Ändra enhet", () -> reroute.reroute(RUT, arende.id(), "aldreboende", "Fel enhet."));
        boolean ended = handBacks.of(arende.id()).isEmpty();

        takeBack.takeBack(RUT, decision.id());

        assertThat(ended).isTrue();
        assertThat(handBacks.of(arende.id()))
                .get()
                .extracting(HandedBack::note)
                .isEqualTo("Den som skrev tog tillbaka det.");
    }

    @Test
    void letsAnEnhetThatWasDoneByMistakeGoOn() {
        Arende arende = workplace.complaint(Workplace.HV, "stadsmiljo");
        Undoable.Decision decision = undoable.make(
                OFFICER, arende.id(), "Klart", () -> handBack.toRegistrator(OFFICER, arende.id(), "Klart."));

        takeBack.takeBack(OFFICER, decision.id());

        assertThat(handBacks.of(arende.id())).isEmpty();
    }
}
