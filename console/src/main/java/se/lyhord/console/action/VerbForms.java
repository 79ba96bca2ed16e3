package se.lyhord.console.action;

import java.util.stream.Stream;

/** Verbs of one sort, which stand together in the menu. */
interface VerbForms {
    /** Where in the menu they stand. */
    Group group();

    /** Those that the situation allows. */
    Stream<Offer> of(Situation now);

    /** The parts of the menu, from above. */
    enum Group {
        /** The citizen hears from us. */
        CITIZEN,
        /** Work on the ärende where it is. */
        WORK,
        /** It goes to others. */
        ROAD,
        /** The diary is kept in order. */
        DIARY
    }
}
