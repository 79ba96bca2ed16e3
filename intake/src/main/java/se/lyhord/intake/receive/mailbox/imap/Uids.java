package se.lyhord.intake.receive.mailbox.imap;

import java.util.Collection;
import org.eclipse.angus.mail.imap.protocol.UIDSet;

/** Writes UIDs as IMAP's sequence-set: {@code 3:7,9}. */
final class Uids {
    private Uids() {}

    static String set(Collection<Long> uids) {
        return UIDSet.toString(UIDSet.createUIDSets(
                uids.stream().mapToLong(Long::longValue).sorted().toArray()));
    }
}
