package se.lyhord.config.command;

/** The words after the command cannot be meant; the message is a sentence in Swedish. */
final class WrongUseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WrongUseException(String sentence) {
        super(sentence);
    }

    WrongUseException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
