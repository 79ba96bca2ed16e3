package se.lyhord.register.undo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.config.deadline.Duty;
import se.lyhord.config.routine.letter.Brevslag;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.ArendeStatus;
import se.lyhord.register.dispatch.Dispatch;
import se.lyhord.register.dispatch.DispatchState;
import se.lyhord.register.verb.AnswerArende;
import se.lyhord.register.verb.SeeToLetter;
import se.lyhord.register.verb.Workplace;

class TakeBackLetterTest extends Undoing {
    @Autowired
    AnswerArende answerArende;

    @Autowired
    SeeToLetter seeToLetter;

    @Test
    void neverSendsAnAnswerThatWasTakenBack() {
        Arende arende = workplace.complaint(Workplace.HV, "stadsmiljo");
        nothingElseWaitsToBeSent();
        Undoable.Decision answer = answer(arende, "Vi har lagat den.");
        boolean within = claimed(arende.id()).isPresent();

        takeBack.takeBack(RUT, answer.id());

        clock.forward(Duration.ofMinutes(1));
        assertThat(within).isFalse();
        assertThat(claimed(arende.id())).isEmpty();
        assertThat(page(arende.id()).arende().status()).isEqualTo(ArendeStatus.FORDELAT);
        assertThat(page(arende.id()).frister())
                .filteredOn(frist -> frist.duty() == Duty.SVAR)
                .allMatch(frist -> frist.isOpen())
                .hasSize(1);
    }

    @Test
    void putsBackALetterThatAPersonLetGoAfterAll() {
        Arende arende = workplace.complaint(Workplace.HV, "stadsmiljo");
        nothingElseWaitsToBeSent();
        answerArende.byLetter(RUT, arende.id(), "Vi vet nu att du har diabetes.");
        Dispatch before = letter(arende);
        Undoable.Decision mailed = undoable.make(
                RUT,
                arende.id(),
                "Skicka till annan adress",
                () -> seeToLetter.mailTo(RUT, before.id(), "nya@adress.example", "Hon ringde om den."));
        boolean within = claimed(arende.id()).isPresent();

        takeBack.takeBack(RUT, mailed.id());

        clock.forward(Duration.ofMinutes(1));
        assertThat(before.state()).isEqualTo(DispatchState.MANUAL);
        assertThat(within).isFalse();
        assertThat(claimed(arende.id())).isEmpty();
        assertThat(letter(arende)).isEqualTo(before);
        assertThat(page(arende.id()).frister())
                .filteredOn(frist -> frist.duty() == Duty.SVAR)
                .allMatch(frist -> frist.isOpen());
    }

    private Undoable.Decision answer(Arende arende, String words) {
        return undoable.make(RUT, arende.id(), "Svara", () -> answerArende.byLetter(RUT, arende.id(), words));
    }

    private Dispatch letter(Arende arende) {
        return page(arende.id()).letters().stream()
                .filter(letter -> letter.letter().kind() == Brevslag.SVAR)
                .findFirst()
                .orElseThrow();
    }
}
