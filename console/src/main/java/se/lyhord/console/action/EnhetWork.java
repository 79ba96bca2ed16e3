package se.lyhord.console.action;

import java.util.List;
import se.lyhord.config.routine.people.Verb;

/** The forms of an enhet's work by their names, in the order in which the work usually goes. */
public final class EnhetWork {
    static final String ANSWER_FROM_INQUIRY = "Svara utifrån utredningen";
    static final String WAIT_FOR_CITIZEN = "Vänta på den som skrev";
    static final String STOP_WAITING = "Vänta inte längre på svar";

    private EnhetWork() {}

    /** Those names. */
    public static List<String> names() {
        return List.of(
                Verb.WRITE_INQUIRY.label(),
                ANSWER_FROM_INQUIRY,
                Verb.MEASURE.label(),
                Verb.ASK_COLLEAGUE.label(),
                WAIT_FOR_CITIZEN,
                STOP_WAITING,
                Verb.ASK_PROVIDER.label(),
                Verb.DELAY.label(),
                Verb.JAV.label(),
                Verb.ESCALATE.label(),
                Verb.HAND_BACK.label());
    }
}
