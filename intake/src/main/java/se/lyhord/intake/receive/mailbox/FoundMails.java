package se.lyhord.intake.receive.mailbox;

import java.util.List;
import se.lyhord.intake.receive.mailbox.imap.MailHead;
import se.lyhord.intake.receive.mailbox.imap.OpenFolder;

/** Mails that lie in a folder and may be new, oldest first. */
record FoundMails(OpenFolder folder, List<MailHead> heads) {}
