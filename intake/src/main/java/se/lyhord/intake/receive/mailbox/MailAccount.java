package se.lyhord.intake.receive.mailbox;

import java.time.Duration;

/**
 * Where to fetch mail.
 *
 * @param protocol {@code imap} or {@code imaps}
 * @param poll how often the folder is looked through although the server was to say when something comes
 */
public record MailAccount(String protocol, String host, int port, String user, String password, Duration poll) {
    /** The account and a folder of it, as the ledger names the mailbox; never holds the password. */
    String folder(String name) {
        return user + "@" + host + "/" + name;
    }

    @Override
    public String toString() {
        return folder("");
    }
}
