package se.lyhord.intake.receive.chat.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lyhord.register.conversation.Author;
import se.lyhord.register.conversation.Conversation;
import se.lyhord.register.conversation.Line;
import se.lyhord.register.conversation.Stage;

/** A conversation as apps see it; {@link Conversation} says what the fields mean. */
record ShownConversation(
        String namnd,
        String language,
        String reference,
        Instant startedAt,
        @Nullable String diarienummer,
        Stage stage,
        @Nullable Instant answerDue,
        @Nullable String officer,
        boolean wantsHuman,
        @Nullable Boolean satisfied,
        List<ShownLine> lines) {
    static ShownConversation of(Conversation conversation) {
        return new ShownConversation(
                conversation.namnd(),
                conversation.language(),
                conversation.reference().text(),
                conversation.startedAt(),
                conversation.diarienummer(),
                conversation.stage(),
                conversation.answerDue(),
                conversation.officer(),
                conversation.wantsHuman(),
                conversation.satisfied(),
                conversation.lines().stream().map(ShownConversation::shown).toList());
    }

    private static ShownLine shown(Line line) {
        return new ShownLine(line.id(), line.at(), line.author(), line.name(), line.text());
    }

    record ShownLine(
            long id, Instant at, Author author, @Nullable String name, String text) {}
}
