package se.lyhord.console.action;

/**
 * An answer that never reached the citizen, with which the next one can begin.
 *
 * @param words what was answered; empty where it cannot be told from the letter around it, which is there whole then
 * @param advice what to think of before another letter is sent, as sentences; empty where there is nothing
 */
record LostAnswer(String words, Beginning beginning, String advice) {
    static final LostAnswer NONE = new LostAnswer("", Beginning.NOTHING, "");
}
