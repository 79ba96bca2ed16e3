package se.lyhord.intake.send.smtp;

/** What became of handing over a mail. What the server said may hold an address: it belongs to the letter and in no log. */
public sealed interface Delivery {
    /** The server has it and answers for it from here (RFC 5321, section 6.1). */
    record Accepted() implements Delivery {}

    /** Not now; the matter is this mail's or this recipient's alone. */
    record Later(String said) implements Delivery {}

    /** Not ever. */
    record Never(Reason reason, String said) implements Delivery {}

    /** It cannot be sent by machine from here. */
    record ByHand(Reason reason) implements Delivery {}

    /** No mail could have been handed over; the letter is not to blame. */
    record NoServer(Trouble trouble, String said) implements Delivery {}
}
