package se.lyhord.register.conversation.letter;

/** A letter whose moment to be read on the citizens' page has come. */
record DueLetter(long id, String namnd, long arende) {}
