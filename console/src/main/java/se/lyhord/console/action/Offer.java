package se.lyhord.console.action;

import java.util.function.Supplier;
import java.util.stream.Stream;
import se.lyhord.config.routine.people.Verb;

/** A verb that the ärende allows as it stands, with its form; whether the person may use it is another question. */
record Offer(Verb verb, VerbForm form) {
    /** The offer, if it is possible. */
    static Stream<Offer> when(boolean possible, Verb verb, Supplier<VerbForm> form) {
        return possible ? Stream.of(new Offer(verb, form.get())) : Stream.empty();
    }
}
