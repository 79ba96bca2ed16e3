package se.lyhord.console.action;

import java.util.List;

/** Somebody's writing in one form about one ärende: what was begun, what is kept of it, and what others have done meanwhile. */
interface Writing {
    /** Writing that nobody keeps. */
    Writing UNKEPT = new Writing() {};

    /** What the person has begun and not sent; the last saved is the one to go on with. */
    default List<Begun> begun(List<Field> fields) {
        return List.of();
    }

    /** Keeps what stands in the form now; says so, or why not, in a few words. */
    default String keep(Filled filled) {
        return "";
    }

    /** What stood here is wiped out; what another window keeps is not. */
    default void drop() {}

    /** It is done. */
    default void forget() {}

    /** What others have done with the ärende since it was begun, as sentences, each told once. */
    default List<String> news() {
        return List.of();
    }

    /**
     * A draft as it is found again.
     *
     * @param when as the person reads it
     */
    record Begun(Filled filled, String when) {}
}
