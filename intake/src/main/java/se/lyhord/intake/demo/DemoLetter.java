package se.lyhord.intake.demo;

import java.time.Instant;

/** A letter as it lies in a citizen's or an enhet's demo mailbox. */
public record DemoLetter(String from, String subject, Instant receivedAt, String text) {}
