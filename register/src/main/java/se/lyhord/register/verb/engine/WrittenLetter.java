package se.lyhord.register.verb.engine;

import se.lyhord.register.dispatch.Letter;

/** A letter of a step, and whether an officer has changed the words that the routine's template gives it. */
record WrittenLetter(Letter letter, boolean reworded) {}
