package se.lyhord.console.letters;

import java.util.EnumSet;
import java.util.Set;
import se.lyhord.register.dispatch.DispatchState;

/** Letters that wait for a person, by what has to be found out about them. */
public enum LetterQueue {
    /** Automation must not send them, or could not. */
    TO_SEE_TO(
            "brev",
            "Brev att ta hand om",
            "Inga brev väntar",
            "Här visas brev som inte får eller inte kunde skickas av sig självt."),
    /** They were sent and came back. */
    RETURNED(
            "studsar",
            "Studsar",
            "Inga brev har kommit tillbaka",
            "Här visas brev som har skickats men inte nådde fram, så att de kan skickas på annat sätt.");

    private final String path;
    private final String title;
    private final String empty;
    private final String meaning;

    LetterQueue(String path, String title, String empty, String meaning) {
        this.path = path;
        this.title = title;
        this.empty = empty;
        this.meaning = meaning;
    }

    String path() {
        return path;
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

    /** In which states they are. */
    public Set<DispatchState> states() {
        return this == RETURNED
                ? EnumSet.of(DispatchState.RETURNED)
                : EnumSet.of(DispatchState.MANUAL, DispatchState.FAILED);
    }
}
