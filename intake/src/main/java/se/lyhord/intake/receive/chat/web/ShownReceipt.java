package se.lyhord.intake.receive.chat.web;

import java.time.Instant;
import se.lyhord.intake.receive.chat.ChatReceipt;

/**
 * A receipt as apps get it; {@link ChatReceipt} says what the fields mean.
 *
 * @param message a sentence for the citizen
 */
record ShownReceipt(String reference, Instant arrivedAt, String message, String code) {
    static ShownReceipt of(ChatReceipt receipt, String message) {
        return new ShownReceipt(receipt.reference(), receipt.arrivedAt(), message, receipt.code());
    }

    /** Everything but the code, so that no log has it. */
    @Override
    public String toString() {
        return "ShownReceipt[" + reference + ", " + arrivedAt + "]";
    }
}
