package se.lyhord.register.conversation;

/** The key of an earlier message came with other words; nothing was stored. */
public final class KeyReusedException extends RuntimeException {
    KeyReusedException() {
        super("A send key was used for two messages");
    }
}
