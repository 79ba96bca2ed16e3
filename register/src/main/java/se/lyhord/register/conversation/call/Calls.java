package se.lyhord.register.conversation.call;

import java.util.List;

/** Who waited for a person at a nämnd when that was looked up; who may know is asked for each account. */
public final class Calls {
    private final List<CallRow> rows;

    Calls(List<CallRow> rows) {
        this.rows = List.copyOf(rows);
    }

    List<CallRow> rows() {
        return rows;
    }
}
