package se.lyhord.console.letters;

import java.util.EnumSet;
import java.util.Set;
import se.lyhord.register.dispatch.DispatchState;

/** Letters that wait for a person, by what has to be found out about them. */
public enum LetterQueue {
    /** Automation must not send them, or could not. */
    TO_SEE_TO(
            "Brev att ta hand om",
            "Inga brev väntar",
            "Här visas brev som inte får eller inte kunde skickas av sig självt.",
            EnumSet.of(DispatchState.MANUAL, DispatchState.FAILED)),
    /** They were sent and came back. */
    RETURNED(
            "Studsar",
            "Inga brev har kommit tillbaka",
            "Här visas brev som har skickats men inte nådde fram, så att de kan skickas på annat sätt.",
            EnumSet.of(DispatchState.RETURNED));

    private final String title;
    private final String empty;
    private final String meaning;
    private final Set<DispatchState> states;

    LetterQueue(String title, String empty, String meaning, Set<DispatchState> states) {
        this.title = title;
        this.empty = empty;
        this.meaning = meaning;
        this.states = Set.copyOf(states);
    }

    String title() {
        return title;
    }

    String empty() {
        return empty;
    }

    String meaning() {
        return meaning;
    }

    Set<DispatchState> states() {
        return states;
    }
}
