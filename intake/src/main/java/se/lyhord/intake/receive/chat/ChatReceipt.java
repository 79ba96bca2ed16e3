package se.lyhord.intake.receive.chat;

import java.time.Instant;

/**
 * That a message has arrived.
 *
 * @param reference to be named when one comes back
 * @param code with which the citizen reads the answer and writes on; whoever has it can
 */
public record ChatReceipt(String reference, Instant arrivedAt, String code) {
    /** Everything but the code, so that no log has it. */
    @Override
    public String toString() {
        return "ChatReceipt[" + reference + ", " + arrivedAt + "]";
    }
}
