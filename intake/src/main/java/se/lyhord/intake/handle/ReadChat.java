package se.lyhord.intake.handle;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import se.lyhord.intake.read.Contact;
import se.lyhord.intake.read.ReadMessage;
import se.lyhord.intake.read.ThreadHeaders;
import se.lyhord.intake.read.header.Address;
import se.lyhord.intake.read.header.Headers;
import se.lyhord.intake.read.part.Attachment;
import se.lyhord.intake.receive.chat.ChatMessage;
import se.lyhord.intake.receive.chat.file.ChatFile;

/** What came from the web page in the form of a mail that has been read. */
final class ReadChat {
    private ReadChat() {}

    static ReadMessage of(ChatMessage chat) {
        return new ReadMessage(
                "",
                writer(chat),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                chat.readable(),
                chat.matter(),
                Optional.empty(),
                attachments(chat.files()),
                new ThreadHeaders(Optional.empty(), List.of(), List.of()),
                new Headers(Map.of()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Contact(
                        Optional.ofNullable(chat.phone()),
                        Optional.ofNullable(chat.postal()),
                        Boolean.TRUE.equals(chat.replyWanted())),
                List.of());
    }

    private static Optional<Address> writer(ChatMessage chat) {
        @Nullable String name = chat.name();
        @Nullable String email = chat.email();
        return name == null && email == null
                ? Optional.empty()
                : Optional.of(new Address(name, Objects.requireNonNullElse(email, "")));
    }

    private static List<Attachment> attachments(List<ChatFile> files) {
        List<Attachment> attachments = new ArrayList<>();
        for (ChatFile file : files) {
            attachments.add(new Attachment(
                    file.name(),
                    file.type(),
                    file.size(),
                    attachments.size(),
                    sha256(file.bytes()),
                    true,
                    OptionalInt.empty()));
        }
        return attachments;
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
