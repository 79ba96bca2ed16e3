package se.lyhord.intake.receive.mailbox.imap;

import jakarta.mail.MessagingException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.eclipse.angus.mail.iap.Argument;
import org.eclipse.angus.mail.iap.Response;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.protocol.BASE64MailboxEncoder;
import org.eclipse.angus.mail.imap.protocol.FetchResponse;
import org.eclipse.angus.mail.imap.protocol.IMAPResponse;
import org.jspecify.annotations.Nullable;

/**
 * Commands by UID on an open folder. Jakarta Mail's own go by position in the folder and read the structure of each mail, over which servers and
 * parsers stumble.
 */
final class Commands {
    private final IMAPFolder folder;

    Commands(IMAPFolder folder) {
        this.folder = folder;
    }

    boolean hasCapability(String name) throws MessagingException {
        return (Boolean) folder.doCommand(protocol -> protocol.hasCapability(name));
    }

    void noop() throws MessagingException {
        run("NOOP", null);
    }

    /** UIDs that match, in rising order. */
    long[] search(String terms) throws MessagingException {
        return Arrays.stream(run("UID SEARCH " + terms, null))
                .filter(response -> response instanceof IMAPResponse found && found.keyEquals("SEARCH"))
                .flatMapToLong(response -> numbers((IMAPResponse) response))
                .sorted()
                .toArray();
    }

    private static LongStream numbers(IMAPResponse found) {
        return LongStream.generate(found::readLong).takeWhile(number -> number >= 0);
    }

    /** Items of mails; of those that are there. */
    List<FetchResponse> fetch(String uids, String items) throws MessagingException {
        return Stream.of(run("UID FETCH " + uids + " (UID " + items + ")", null))
                .filter(FetchResponse.class::isInstance)
                .map(FetchResponse.class::cast)
                .toList();
    }

    void addFlag(String uids, String flag) throws MessagingException {
        run("UID STORE " + uids + " +FLAGS.SILENT (" + flag + ")", null);
    }

    void move(String uids, String target) throws MessagingException {
        run("UID MOVE " + uids, mailbox(target));
    }

    void copy(String uids, String target) throws MessagingException {
        run("UID COPY " + uids, mailbox(target));
    }

    void expunge(String uids) throws MessagingException {
        run("UID EXPUNGE " + uids, null);
    }

    private static Argument mailbox(String name) {
        Argument argument = new Argument();
        argument.writeString(BASE64MailboxEncoder.encode(name));
        return argument;
    }

    private Response[] run(String command, @Nullable Argument argument) throws MessagingException {
        return (Response[]) folder.doCommand(protocol -> {
            Response[] responses = protocol.command(command, argument);
            // The folder keeps count of what comes and goes; what we asked for is ours.
            protocol.notifyResponseHandlers(Stream.of(responses)
                    .filter(response -> !(response instanceof FetchResponse))
                    .toArray(Response[]::new));
            protocol.handleResult(responses[responses.length - 1]);
            return responses;
        });
    }
}
