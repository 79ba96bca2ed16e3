package se.lyhord.register.verb;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.config.routine.Organisation;
import se.lyhord.config.routine.people.Alarm;
import se.lyhord.config.routine.people.Mottagare;
import se.lyhord.register.access.Account;
import se.lyhord.register.alarm.Cause;
import se.lyhord.register.alarm.NewAlarm;
import se.lyhord.register.alarm.RaiseAlarm;
import se.lyhord.register.alarm.SettleAlarms;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.Arenden;
import se.lyhord.register.arende.Confirmation;
import se.lyhord.register.event.ArendeLog;
import se.lyhord.register.event.EnhetEvent.ColleagueReplied;
import se.lyhord.register.permission.Area;
import se.lyhord.register.permission.Areas;
import se.lyhord.register.question.Asked;
import se.lyhord.register.question.Question;
import se.lyhord.register.question.Questions;
import se.lyhord.register.refusal.RefusedException;
import se.lyhord.register.routine.Routines;
import se.lyhord.register.signal.Signal;
import se.lyhord.register.signal.Signals;

/** Answers a colleague's question; whoever is asked may, also where the ärende itself is another enhet's. */
@Component
public class ReplyToColleague {
    private final Questions questions;
    private final Areas areas;
    private final Arenden arenden;
    private final Routines routines;
    private final RaiseAlarm raiseAlarm;
    private final SettleAlarms settle;
    private final ArendeLog log;
    private final Signals signals;

    ReplyToColleague(
            Questions questions,
            Areas areas,
            Arenden arenden,
            Routines routines,
            RaiseAlarm raiseAlarm,
            SettleAlarms settle,
            ArendeLog log,
            Signals signals) {
        this.questions = questions;
        this.areas = areas;
        this.arenden = arenden;
        this.routines = routines;
        this.raiseAlarm = raiseAlarm;
        this.settle = settle;
        this.log = log;
        this.signals = signals;
    }

    /**
     * Keeps the answer, and tells the one who asked that there is one.
     *
     * @throws RefusedException without an answer, when somebody else is asked, or when nobody waits for it any more
     */
    @Transactional
    public void reply(Account by, long id, String words) {
        String answer = Words.required(words, "Skriv vad du svarar.");
        Question question = questions
                .find(by.namnd(), id)
                .filter(known -> isAsked(by, known.to()))
                .orElseThrow(() -> new RefusedException("Frågan är inte ställd till dig."));
        Arende arende = arenden.hold(by.namnd(), question.arende());
        if (questions.find(by.namnd(), id).filter(question::equals).isEmpty()) {
            throw new RefusedException(
                    "Frågan flyttades just till ett annat ärende. Svara en gång till, så kommer svaret dit.");
        }
        if (!questions.end(id, answer, by.name())) {
            throw new RefusedException("Frågan är redan besvarad, eller väntar ingen på svaret längre.");
        }
        log.append(arende.id(), by.username(), new ColleagueReplied(id, answer, by.name()));
        settle.about(arende.id(), Cause.question(id));
        if (!arende.isEnded()) {
            tellAsker(arende, question, by);
        }
        signals.send(Signal.ARENDE);
    }

    private boolean isAsked(Account by, Asked to) {
        Area area = areas.of(by);
        return to.isPutTo(area.persons(), area.units());
    }

    private void tellAsker(Arende arende, Question question, Account by) {
        Organisation organisation = routines.organisation(arende.namnd());
        Mottagare asker = organisation
                .person(question.askerPerson())
                .map(Mottagare::of)
                .orElseGet(() -> unnamed(arende, question, organisation));
        raiseAlarm.raise(new NewAlarm(
                arende.namnd(),
                arende.id(),
                Cause.reply(question.id()),
                asker,
                by.name() + " har svarat på en fråga i ärendet. Läs svaret i ärendet.",
                true,
                null));
    }

    /** The routine knows no address of the one who asks, who is told at the desk; the letter goes to the chef. */
    private static Mottagare unnamed(Arende arende, Question question, Organisation organisation) {
        Confirmation confirmed = arende.confirmation();
        Mottagare chief = organisation.called(Alarm.ENHETSCHEF, confirmed == null ? "" : confirmed.unit());
        return new Mottagare(NewAlarm.account(question.askedBy()), question.askedName(), chief.email());
    }
}
