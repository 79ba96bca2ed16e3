package se.lyhord.intake.receive.chat;

import java.time.Instant;

/**
 * That a message has arrived.
 *
 * @param reference to be named when one comes back
 * @param message a sentence in Swedish for the citizen
 */
public record ChatReceipt(String reference, Instant arrivedAt, String message) {}
