package se.lyhord.intake.converse;

import se.lyhord.intake.converse.text.Said;

/** What must be put right in a field before the message can be sent, as a sentence that tells how. */
public record Fault(Field field, Said message) {}
