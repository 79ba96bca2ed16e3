package se.lyhord.intake.receive.chat;

/** A chat message cannot be taken as it is; the message is a sentence in Swedish for the citizen. */
final class UnacceptableChatException extends RuntimeException {
    UnacceptableChatException(String sentence) {
        super(sentence);
    }
}
