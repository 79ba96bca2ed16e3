package se.lyhord.intake.receive.mailbox.imap;

import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.lyhord.intake.receive.mailbox.settings.FolderChoice;

/** Finds folders by name or by use, and makes the one for received mail. */
final class FolderNames {
    private static final Logger LOG = LoggerFactory.getLogger(FolderNames.class);

    /** What servers that do not tell the use call their spam folder. */
    private static final Set<String> JUNK_NAMES =
            Set.of("skräppost", "junk", "junk email", "junk e-mail", "spam", "inbox.junk", "inbox.spam");

    private static final int LISTED = 15;

    private final IMAPStore store;

    FolderNames(IMAPStore store) {
        this.store = store;
    }

    /**
     * The full name of a folder that is there.
     *
     * @throws MailboxProblemException when it is not
     */
    String find(FolderChoice choice) throws MessagingException {
        if (choice.isByUse()) {
            return byUse(choice.name())
                    .orElseThrow(() -> new MailboxProblemException("Servern visar ingen mapp som används som "
                            + choice.name() + ". Ange mappens namn i stället."));
        }
        Folder folder = store.getFolder(choice.name());
        if (!folder.exists()) {
            throw new MailboxProblemException("Mappen ”" + choice.name() + "” finns inte i brevlådan. Där finns: "
                    + Arrays.stream(all())
                            .map(Folder::getFullName)
                            .limit(LISTED)
                            .collect(Collectors.joining(", "))
                    + ".");
        }
        return folder.getFullName();
    }

    private Optional<String> byUse(String use) throws MessagingException {
        List<String> byName = new ArrayList<>();
        for (Folder folder : all()) {
            if (isUsedAs(use, folder)) {
                return Optional.of(folder.getFullName());
            } else if (use.equalsIgnoreCase(FolderChoice.JUNK) && isCalledJunk(folder)) {
                byName.add(folder.getFullName());
            }
        }
        return byName.stream().findFirst();
    }

    boolean isJunk(String name) throws MessagingException {
        Folder folder = store.getFolder(name);
        return isUsedAs(FolderChoice.JUNK, folder) || isCalledJunk(folder);
    }

    private static boolean isUsedAs(String use, Folder folder) throws MessagingException {
        return Arrays.stream(((IMAPFolder) folder).getAttributes()).anyMatch(use::equalsIgnoreCase);
    }

    private static boolean isCalledJunk(Folder folder) {
        return JUNK_NAMES.contains(folder.getFullName().toLowerCase(Locale.ROOT));
    }

    private Folder[] all() throws MessagingException {
        return store.getDefaultFolder().list("*");
    }

    /** The full name of the folder for received mail; null when the server lets us make none, so that mail has to stay where it is. */
    @Nullable
    String findOrMake(String name) throws MessagingException {
        for (Folder folder : new Folder[] {store.getFolder(name), inOwnNamespace(name)}) {
            if (folder.exists() || folder.create(Folder.HOLDS_MESSAGES)) {
                return folder.getFullName();
            }
        }
        LOG.warn("The folder for received mail cannot be made, mail stays where it is");
        return null;
    }

    /** Some servers want every folder below a prefix, such as {@code INBOX.} (RFC 2342). */
    private Folder inOwnNamespace(String name) throws MessagingException {
        Folder[] own = store.getPersonalNamespaces();
        return own.length == 0 || own[0].getFullName().isEmpty() ? store.getFolder(name) : own[0].getFolder(name);
    }
}
