package se.lyhord.intake.receive.chat.web;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.lyhord.intake.converse.text.Said;
import se.lyhord.intake.receive.chat.ChatMessage;
import se.lyhord.intake.receive.chat.Honeypot;
import se.lyhord.intake.receive.chat.UnacceptableChatException;
import tools.jackson.databind.JsonNode;

/** A message as an app sends it; {@link ChatMessage} says what the fields mean. */
@JsonIgnoreProperties(ignoreUnknown = true)
record SentChat(
        @Nullable String text,
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String postal,
        @Nullable Map<String, String> answers,
        @Nullable String language,
        @Nullable Boolean wantsHuman,
        @Nullable Boolean replyWanted,
        @Nullable Boolean satisfied,
        @Nullable JsonNode files,
        @Nullable String hemsida) {
    /** Whether a person is asked for. */
    boolean human() {
        return Boolean.TRUE.equals(wantsHuman);
    }

    /** Whether the answer is said to be good. */
    boolean good() {
        return Boolean.TRUE.equals(satisfied);
    }

    ChatMessage message() {
        Honeypot.require(hemsida);
        if (files != null && !files.isNull()) {
            throw new UnacceptableChatException(
                    Said.words("Filer skickas som multipart/form-data, i delar som heter ”files”."));
        }
        return new ChatMessage(text, name, email, phone, postal, answers, null, language, wantsHuman, replyWanted);
    }
}
