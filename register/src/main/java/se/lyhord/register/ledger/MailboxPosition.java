package se.lyhord.register.ledger;

/**
 * Where a mail lies, unique for ever as IMAP promises (RFC 3501, 2.3.1.1).
 *
 * @param mailbox account and folder
 * @param uidValidity UIDVALIDITY of the folder
 * @param uid UID in it
 */
public record MailboxPosition(String mailbox, long uidValidity, long uid) {}
