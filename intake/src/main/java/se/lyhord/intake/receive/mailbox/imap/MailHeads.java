package se.lyhord.intake.receive.mailbox.imap;

import jakarta.mail.MessagingException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.angus.mail.imap.protocol.FetchResponse;
import org.eclipse.angus.mail.imap.protocol.INTERNALDATE;
import org.eclipse.angus.mail.imap.protocol.RFC822SIZE;
import org.eclipse.angus.mail.imap.protocol.UID;

/** Asks for size and arrival date of mails. */
final class MailHeads {
    private final Commands commands;

    MailHeads(Commands commands) {
        this.commands = commands;
    }

    /** Answers that cannot be read are passed over by the parser; such a mail has no date and no size, but it is there. */
    List<MailHead> of(Collection<Long> uids) throws MessagingException {
        TreeMap<Long, MailHead> heads = new TreeMap<>();
        for (FetchResponse answer : commands.fetch(Uids.set(uids), "INTERNALDATE RFC822.SIZE")) {
            UID uid = answer.getItem(UID.class);
            if (uid != null) {
                heads.put(uid.uid, head(uid.uid, answer));
            }
        }
        Set<Long> unanswered = new HashSet<>(uids);
        unanswered.removeAll(heads.keySet());
        if (!unanswered.isEmpty()) {
            present(unanswered).forEach(uid -> heads.put(uid, new MailHead(uid, 0, null)));
        }
        return List.copyOf(heads.values());
    }

    /** Which of these are in the folder. */
    List<Long> present(Collection<Long> uids) throws MessagingException {
        return commands.fetch(Uids.set(uids), "FLAGS").stream()
                .map(answer -> answer.getItem(UID.class))
                .filter(uid -> uid != null)
                .map(uid -> uid.uid)
                .toList();
    }

    private static MailHead head(long uid, FetchResponse answer) {
        RFC822SIZE size = answer.getItem(RFC822SIZE.class);
        INTERNALDATE date = answer.getItem(INTERNALDATE.class);
        return new MailHead(
                uid,
                size == null ? 0 : Math.max(0, size.size),
                date == null || date.getDate() == null ? null : date.getDate().toInstant());
    }
}
