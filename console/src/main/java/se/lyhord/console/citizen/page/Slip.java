package se.lyhord.console.citizen.page;

import java.util.List;

/**
 * The receipt.
 *
 * @param draftName what the browser need not keep any longer
 * @param code to come back with
 * @param next what happens now, one sentence each
 */
public record Slip(String draftName, String code, String reference, Moment at, List<String> next) {
    /** Keeps its own copy. */
    public Slip {
        next = List.copyOf(next);
    }
}
