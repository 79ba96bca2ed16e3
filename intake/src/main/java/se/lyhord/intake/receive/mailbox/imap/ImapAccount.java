package se.lyhord.intake.receive.mailbox.imap;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import java.time.Clock;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ssl.SslBundles;
import se.lyhord.intake.oauth.AccessTokens;
import se.lyhord.intake.oauth.OAuthClient;
import se.lyhord.intake.receive.mailbox.settings.FolderChoice;
import se.lyhord.intake.receive.mailbox.settings.MailboxSettings;

/** An account on a mail server, which folders are opened through; each on a connection of its own. */
public final class ImapAccount {
    private final MailboxSettings mailbox;
    private final Session session;
    private final @Nullable AccessTokens tokens;

    /** The account that the settings name; nothing is connected yet. */
    public ImapAccount(MailboxSettings mailbox, SslBundles bundles, Clock clock) {
        OAuthClient oauth = mailbox.oauth();
        this.mailbox = mailbox;
        this.session = ImapSession.of(mailbox, bundles);
        this.tokens = oauth == null ? null : new AccessTokens(oauth, clock);
    }

    /**
     * Connects and opens a folder.
     *
     * @throws MailboxProblemException when there is no such folder
     * @throws MessagingException when the server is away or does not let us in
     */
    public OpenFolder open(FolderChoice choice) throws MessagingException {
        IMAPStore store = connect();
        try {
            FolderNames names = new FolderNames(store);
            String name = names.find(choice);
            String received = mailbox.shadow() ? null : names.findOrMake(mailbox.received());
            return OpenFolder.open(store, name, names.isJunk(name), received);
        } catch (MessagingException | RuntimeException e) {
            hangUp(store, e);
            throw e;
        }
    }

    private IMAPStore connect() throws MessagingException {
        if (tokens == null) {
            return connect(mailbox.password());
        }
        try {
            return connect(tokens.current());
        } catch (AuthenticationFailedException outOfTime) {
            tokens.refused();
            return connect(tokens.current());
        }
    }

    private IMAPStore connect(String secret) throws MessagingException {
        Store store = session.getStore(mailbox.protocol());
        try {
            store.connect(mailbox.host(), mailbox.portOrDefault(), mailbox.user(), secret);
        } catch (MessagingException e) {
            hangUp(store, e);
            throw e;
        }
        return (IMAPStore) store;
    }

    private static void hangUp(Store store, Exception because) {
        try {
            store.close();
        } catch (MessagingException e) {
            because.addSuppressed(e);
        }
    }
}
