package se.lyhord.intake.receive.chat.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;
import se.lyhord.intake.converse.text.Said;
import se.lyhord.intake.receive.chat.ChatMessage;
import se.lyhord.intake.receive.chat.UnacceptableChatException;
import se.lyhord.intake.receive.chat.file.ChatFile;
import se.lyhord.intake.receive.chat.file.CheckFiles;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What an app has sent, as JSON or, with files, as a form whose part {@code message} is that JSON and whose parts {@code files} are the files. */
@Component
class ReadBody {
    private static final Logger LOG = LoggerFactory.getLogger(ReadBody.class);
    private static final String MESSAGE = "message";
    private static final String FILES = "files";
    private static final Set<String> PARTS = Set.of(MESSAGE, FILES, "namnd");

    private final JsonMapper json = JsonMapper.builder().build();

    Sent read(Object body) {
        if (body instanceof byte[] bytes) {
            SentChat chat = json(bytes);
            return new Sent(chat, chat.message());
        }
        if (body instanceof MultiValueMap<?, ?> form) {
            requireKnown(form);
            SentChat chat = json(bytes(form));
            return new Sent(chat, chat.message().with(files(form.get(FILES))));
        }
        throw unreadable();
    }

    private SentChat json(byte[] bytes) {
        try {
            SentChat chat = json.readValue(bytes, SentChat.class);
            if (chat == null) {
                throw unreadable();
            }
            return chat;
        } catch (JacksonException garbage) {
            LOG.debug("A chat message is no JSON object");
            throw unreadable();
        }
    }

    private static byte[] bytes(MultiValueMap<?, ?> form) {
        List<?> parts = form.get(MESSAGE);
        return switch (parts == null || parts.isEmpty() ? null : parts.getFirst()) {
            case String text -> text.getBytes(StandardCharsets.UTF_8);
            case String[] texts when texts.length > 0 -> texts[0].getBytes(StandardCharsets.UTF_8);
            case MultipartFile file -> content(file);
            case byte[] bytes -> bytes;
            case null, default -> throw unreadable();
        };
    }

    /** A file in a part with another name would be lost, and its sender told that all has arrived. */
    private static void requireKnown(MultiValueMap<?, ?> form) {
        if (!PARTS.containsAll(form.keySet())) {
            throw new UnacceptableChatException(Said.words("Formuläret får bara ha delarna ”message” och ”files”."));
        }
    }

    private static List<ChatFile> files(@Nullable List<?> parts) {
        List<ChatFile> files = new ArrayList<>();
        for (Object part : parts == null ? List.of() : parts) {
            if (!(part instanceof MultipartFile file)) {
                throw new UnacceptableChatException(Said.words("Varje del ”files” ska ha ett filnamn."));
            }
            if (files.size() <= CheckFiles.MOST) {
                files.add(ChatFile.of(file.getOriginalFilename(), content(file)));
            }
        }
        return files;
    }

    private static byte[] content(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static UnacceptableChatException unreadable() {
        return new UnacceptableChatException(Said.of("refused.unreadable"));
    }

    record Sent(SentChat chat, ChatMessage message) {
        /** Whether nothing is said beside what is ticked; what has files or answers without a text lacks its text. */
        boolean isOnlyTicked() {
            return message.text() == null
                    && message.files().isEmpty()
                    && message.answers().isEmpty()
                    && (chat.human() || chat.good());
        }
    }
}
