package se.lyhord.console.action;

/**
 * An answer that never reached the citizen, with which the next one can begin.
 *
 * @param words what was answered; empty where it cannot be told from the letter around it, which is there whole then
 */
record LostAnswer(String words, Beginning beginning) {
    static final LostAnswer NONE = new LostAnswer("", Beginning.NOTHING);
}
