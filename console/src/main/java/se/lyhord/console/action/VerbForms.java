package se.lyhord.console.action;

import java.util.stream.Stream;

/** A group of verbs that stand together in the menu. */
interface VerbForms {
    /** Those that the situation allows. */
    Stream<Offer> of(Situation now);
}
