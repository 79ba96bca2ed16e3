package se.lyhord.intake.receive.mailbox;

import java.util.List;

/** Tells how it goes with each folder that this node reads; a bean where the node has the role intake. */
public interface MailboxStates {
    /** Each folder, in the order of the settings. */
    List<MailboxState> all();
}
