package se.lyhord.intake.receive.mailbox;

/**
 * Where to fetch mail.
 *
 * @param protocol {@code imap} or {@code imaps}
 */
public record MailAccount(String protocol, String host, int port, String user, String password) {
    /** The account and a folder of it, as the ledger names the mailbox; never holds the password. */
    String folder(String name) {
        return user + "@" + host + "/" + name;
    }

    @Override
    public String toString() {
        return folder("");
    }
}
