package se.lyhord.console.browser;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;
import se.lyhord.config.calendar.SvenskTid;
import se.lyhord.config.routine.people.Role;
import se.lyhord.register.access.Account;
import se.lyhord.register.access.Accounts;
import se.lyhord.register.arende.Confirmation;
import se.lyhord.register.dispatch.DispatchState;
import se.lyhord.register.dispatch.LetterToSeeTo;
import se.lyhord.register.dispatch.LettersToSeeTo;
import se.lyhord.register.question.Asked;
import se.lyhord.register.verb.AnswerArende;
import se.lyhord.register.verb.AskColleague;
import se.lyhord.register.verb.ConfirmArende;
import se.lyhord.register.verb.CorrectArrival;
import se.lyhord.register.verb.NoteDissatisfaction;
import se.lyhord.register.verb.SeeToLetter;

/** What those at the nämnd do, without their desk. */
@TestComponent
class Officers {
    private final Accounts accounts;
    private final ConfirmArende confirm;
    private final CorrectArrival correctArrival;
    private final AskColleague askColleague;
    private final AnswerArende answer;
    private final NoteDissatisfaction dissatisfaction;
    private final LettersToSeeTo letters;
    private final SeeToLetter seeToLetter;

    Officers(
            Accounts accounts,
            ConfirmArende confirm,
            CorrectArrival correctArrival,
            AskColleague askColleague,
            AnswerArende answer,
            NoteDissatisfaction dissatisfaction,
            LettersToSeeTo letters,
            SeeToLetter seeToLetter) {
        this.accounts = accounts;
        this.confirm = confirm;
        this.correctArrival = correctArrival;
        this.askColleague = askColleague;
        this.answer = answer;
        this.dissatisfaction = dissatisfaction;
        this.letters = letters;
        this.seeToLetter = seeToLetter;
    }

    /** The registrator says what it is and lets the enhet have it. */
    void route(long arende, String unit) {
        confirm.confirmAndRoute(registrator(), arende, new Confirmation("felanmalan", "boendemiljo", unit, List.of()));
    }

    /** The message came that many days before it was registered. */
    void cameEarlier(long arende, int days) {
        LocalDate day = LocalDate.now(SvenskTid.ZONE).minusDays(days);
        correctArrival.correct(registrator(), arende, day, "Låg i skräpposten.");
    }

    /** The chef asks an enhet. */
    void ask(long arende, String unit, String words) {
        askColleague.ask(chef(), arende, new Asked.Unit(unit), words);
    }

    /** A registrator whom the demo has not. */
    void employ(String username, String name) {
        accounts.addIfMissing(new Account(username, registrator().namnd(), name, Set.of(Role.REGISTRATOR)), "demo");
    }

    /** The enhet answers by letter, in whatever way the citizen reads it. */
    void answer(long arende, String words) {
        answer.byLetter(chef(), arende, words);
    }

    /** The enhet has called the citizen. */
    void hasCalled(long arende, String note) {
        answer.orally(chef(), arende, note);
    }

    void noteDissatisfaction(long arende, String words) {
        dissatisfaction.note(registrator(), arende, words);
    }

    /** The registrator has put the letters of the ärende in the post that day. */
    void post(long arende, LocalDate day) {
        letters
                .page(
                        registrator().namnd(),
                        EnumSet.of(DispatchState.MANUAL, DispatchState.FAILED, DispatchState.RETURNED),
                        0,
                        100)
                .stream()
                .filter(letter -> letter.arende() == arende)
                .map(LetterToSeeTo::id)
                .forEach(letter -> seeToLetter.posted(registrator(), letter, day));
    }

    private Account registrator() {
        return accounts.loadUserByUsername("karin").account();
    }

    private Account chef() {
        return accounts.loadUserByUsername("chef").account();
    }
}
