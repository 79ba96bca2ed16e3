package se.lyhord.register.signal;

import java.util.Locale;

/** What there may be something new of; also the name of a PostgreSQL channel. */
public enum Signal {
    /** A message was recorded in the ledger or got its outcome. */
    LEDGER,
    /** An ärende was opened or changed. */
    ARENDE,
    /** A letter was planned or its state changed. */
    DISPATCH,
    /** An alarm was raised or settled. */
    ALARM,
    /** A mailbox or the sending of letters has begun to fail, or works again. */
    WATCH,
    /** A nämnd's suggestions come from another model, or somebody has asked for a new one. */
    MODEL,
    /** Somebody has begun to write something about an ärende, or is done with it. */
    DRAFT,
    /** Somebody began to look at an ärende, or turned away from it. */
    LOOK,
    /** Somebody's account was changed, and sessions may have to end. */
    ACCOUNT,
    /** Something was said in a conversation with a citizen, or somebody asked for a person. */
    CONVERSATION;

    String channel() {
        return "lyhord_" + name().toLowerCase(Locale.ROOT);
    }
}
