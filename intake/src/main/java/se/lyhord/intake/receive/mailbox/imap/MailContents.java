package se.lyhord.intake.receive.mailbox.imap;

import jakarta.mail.MessagingException;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.angus.mail.iap.ByteArray;
import org.eclipse.angus.mail.imap.protocol.BODY;
import org.eclipse.angus.mail.imap.protocol.FetchResponse;
import org.eclipse.angus.mail.imap.protocol.UID;
import org.jspecify.annotations.Nullable;

/** Fetches the bytes of mails and leaves no mark on them (BODY.PEEK). */
final class MailContents {
    /** In few pieces, for some servers make the whole mail anew for each. */
    private static final int PIECE = 16 * 1024 * 1024;

    private final Commands commands;

    MailContents(Commands commands) {
        this.commands = commands;
    }

    /** The bytes of many small mails with one question; a mail that is gone is left out. */
    Map<Long, byte[]> of(Collection<Long> uids) throws MessagingException {
        Map<Long, byte[]> contents = new LinkedHashMap<>();
        for (FetchResponse answer : commands.fetch(Uids.set(uids), "BODY.PEEK[]")) {
            UID uid = answer.getItem(UID.class);
            byte[] bytes = bytes(answer);
            if (uid != null && bytes != null) {
                contents.put(uid.uid, bytes);
            }
        }
        return contents;
    }

    /**
     * The bytes of one mail in pieces, held once. The announced size only says how much room to make: the mail ends where the server has no more.
     *
     * @param largest a mail that goes on beyond this is not fetched to its end
     */
    byte[] of(MailHead mail, long largest) throws MessagingException {
        byte[] content = new byte[Math.toIntExact(mail.size())];
        int length = 0;
        for (byte[] piece = piece(mail.uid(), 0); piece.length > 0; piece = piece(mail.uid(), length)) {
            if (length + piece.length > largest) {
                throw new MessagingException("The mail is larger than the server said");
            }
            if (length + piece.length > content.length) {
                content = Arrays.copyOf(content, Math.addExact(length, piece.length));
            }
            System.arraycopy(piece, 0, content, length, piece.length);
            length += piece.length;
            if (piece.length < PIECE && length >= mail.size()) {
                break;
            }
        }
        return length == content.length ? content : Arrays.copyOf(content, length);
    }

    private byte[] piece(long uid, int offset) throws MessagingException {
        return only(uid, "BODY.PEEK[]<" + offset + "." + PIECE + ">");
    }

    byte[] header(long uid) throws MessagingException {
        return only(uid, "BODY.PEEK[HEADER]");
    }

    private byte[] only(long uid, String item) throws MessagingException {
        List<FetchResponse> answers = commands.fetch(Long.toString(uid), item);
        for (FetchResponse answer : answers) {
            byte[] bytes = bytes(answer);
            if (bytes != null) {
                return bytes;
            }
        }
        throw new MessagingException("The server gave no content");
    }

    private static byte @Nullable [] bytes(FetchResponse answer) {
        BODY body = answer.getItem(BODY.class);
        ByteArray slice = body == null ? null : body.getByteArray();
        return slice == null
                ? null
                : Arrays.copyOfRange(slice.getBytes(), slice.getStart(), slice.getStart() + slice.getCount());
    }
}
