package se.lyhord.intake.receive.mailbox;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import se.lyhord.intake.receive.mailbox.imap.MailHead;

/** Divides mails into batches that fit in memory; a large mail is by itself, and so is one that may spoil a batch. */
final class Batches {
    /** A mail above this is fetched by itself, in pieces. */
    static final long LARGE = 1024 * 1024;

    private static final long BYTES = 8 * LARGE;

    private Batches() {}

    static List<List<MailHead>> of(List<MailHead> mails, Predicate<MailHead> alone) {
        List<List<MailHead>> batches = new ArrayList<>();
        List<MailHead> batch = new ArrayList<>();
        long bytes = 0;
        for (MailHead mail : mails) {
            if (mail.size() > LARGE || alone.test(mail)) {
                batches.add(List.of(mail));
                continue;
            }
            if (bytes + mail.size() > BYTES) {
                batches.add(batch);
                batch = new ArrayList<>();
                bytes = 0;
            }
            batch.add(mail);
            bytes += mail.size();
        }
        if (!batch.isEmpty()) {
            batches.add(batch);
        }
        return batches;
    }
}
