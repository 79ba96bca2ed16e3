package se.lyhord.intake.receive.mailbox.settings;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import se.lyhord.intake.oauth.OAuthClient;

/**
 * A funktionsbrevlåda: {@code lyhord.mailbox.*}, or {@code lyhord.mailboxes.NAME.*} for more of them.
 *
 * @param port by default 993 for {@code imaps} and 143 for {@code imap}
 * @param protocol {@code imap} or {@code imaps}
 * @param starttls for {@code imap} only; by default required, but off for a server on this machine, where nobody can listen
 * @param sslBundle name of a bundle in {@code spring.ssl.bundle.*} with the server's own certificate authority
 * @param oauth instead of the password
 * @param folder short for {@code folders} with one of them
 * @param folders where mail arrives, by name or by use ({@code \Junk}, RFC 6154); by default the inbox and, where there is one, the spam
 *     folder, for what lies there has arrived too
 * @param received where mail is moved when it is in the ledger
 * @param poll how often a folder is looked through although the server was to say when something comes
 * @param reconnect how long to wait before the next try when the server is away
 * @param largest a larger mail goes to quarantine with its headers only; the mail itself stays in the mailbox
 * @param since mail that arrived before this day is left alone, for another system has taken care of it
 * @param namnd id of the nämnd that it belongs to; needed where there are several
 * @param shadow look on beside another system: nothing is moved or marked, and nothing is sent by itself
 */
public record MailboxSettings(
        @Nullable String host,
        @Nullable Integer port,
        @DefaultValue("imaps") String protocol,
        @Nullable Starttls starttls,
        @Nullable String sslBundle,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @Nullable OAuthClient oauth,
        @Nullable String folder,
        @Nullable List<String> folders,
        @DefaultValue("Mottaget") String received,
        @DefaultValue("30s") Duration poll,
        @DefaultValue("15s") Duration reconnect,
        @DefaultValue("150MB") DataSize largest,
        @Nullable LocalDate since,
        @Nullable String namnd,
        @DefaultValue("false") boolean shadow) {
    /** A mailbox on this machine, whose inbox is read without encryption. */
    public static MailboxSettings inTheClear(String host, int port, String user, String password, Duration poll) {
        return new MailboxSettings(
                host,
                port,
                "imap",
                Starttls.OFF,
                null,
                user,
                password,
                null,
                "INBOX",
                null,
                "Mottaget",
                poll,
                Duration.ofSeconds(15),
                DataSize.ofMegabytes(150),
                null,
                null,
                false);
    }

    /** The same as this nämnd's. */
    public MailboxSettings of(String owner) {
        return new MailboxSettings(
                host, port, protocol, starttls, sslBundle, user, password, oauth, folder, folders, received, poll,
                reconnect, largest, since, owner, shadow);
    }

    /** Whether the connection is encrypted from its first byte. */
    public boolean isTlsFromTheStart() {
        return protocol.equals("imaps");
    }

    /** The port as set, or the protocol's own. */
    public int portOrDefault() {
        return port != null ? port : isTlsFromTheStart() ? 993 : 143;
    }

    /** Whether and how {@code imap} is encrypted before anybody signs in. */
    public Starttls starttlsOrDefault() {
        return starttls != null ? starttls : Loopback.is(host) ? Starttls.OFF : Starttls.REQUIRED;
    }

    /** The folders to read, in order. */
    public List<FolderChoice> foldersToRead() {
        if (folders != null && !folders.isEmpty()) {
            return folders.stream().map(name -> new FolderChoice(name, true)).toList();
        } else if (folder != null) {
            return List.of(new FolderChoice(folder, true));
        }
        return List.of(new FolderChoice("INBOX", true), new FolderChoice(FolderChoice.JUNK, false));
    }

    /** The account; never holds a secret. */
    @Override
    public String toString() {
        return user + "@" + host;
    }
}
