package se.lyhord.intake.demo;

import java.util.List;

/** The mailboxes of the demo; a bean of this type exists in demo mode only. */
public interface DemoMailboxes {
    /** Addresses of those who have got letters from us, in alphabetical order. */
    List<String> addresses();

    /** The letters in a mailbox, newest first; empty for an unknown address. */
    List<DemoLetter> letters(String address);
}
