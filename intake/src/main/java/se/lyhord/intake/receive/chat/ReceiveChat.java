package se.lyhord.intake.receive.chat;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.lyhord.intake.receive.chat.file.CheckFiles;
import se.lyhord.register.conversation.CitizensDoor;
import se.lyhord.register.conversation.Conversed;
import se.lyhord.register.conversation.FirstMessage;
import se.lyhord.register.conversation.LaterMessage;
import se.lyhord.register.conversation.SendReceipt;
import se.lyhord.register.conversation.key.Code;
import se.lyhord.register.conversation.key.SendKey;
import se.lyhord.register.ledger.RawMessage;
import se.lyhord.register.routine.Routines;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes what a citizen sends, from the page or an app, into the ledger; it has arrived when this returns (22 § förvaltningslagen). All refuse
 * what cannot be taken with {@link UnacceptableChatException} and a key that came with other words with
 * {@link se.lyhord.register.conversation.KeyReusedException}; nothing is stored then.
 */
@Component
public class ReceiveChat {
    private final CitizensDoor door;
    private final CheckFiles checkFiles;
    private final Routines routines;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();

    ReceiveChat(CitizensDoor door, CheckFiles checkFiles, Routines routines, Clock clock) {
        this.door = door;
        this.checkFiles = checkFiles;
        this.routines = routines;
        this.clock = clock;
    }

    /**
     * Records a first message and begins its conversation.
     *
     * @param to id of the nämnd; empty where there is only one
     */
    public ChatReceipt receive(String to, ChatMessage message, SendKey key) {
        return receive(to, message, key, message.readable());
    }

    /**
     * The same, where the conversation shows the message to its writer in other words, such as those of the writer's language.
     *
     * @param shown what it shows
     */
    public ChatReceipt receive(String to, ChatMessage message, SendKey key, String shown) {
        List<String> namnder = routines.namnder();
        String namnd = to.isEmpty() && namnder.size() == 1 ? namnder.getFirst() : to;
        if (!namnder.contains(namnd)) {
            throw UnacceptableChatException.refused("namnd");
        }
        require(message);
        return receipt(door.send(new FirstMessage(
                namnd,
                now(),
                raw(message),
                key,
                language(message.language()),
                Boolean.TRUE.equals(message.wantsHuman()),
                shown)));
    }

    /**
     * Records a later message; empty when there is no conversation with this code.
     *
     * @param dissatisfied whether it says that the answer was not good
     */
    public Optional<ChatReceipt> write(Code code, ChatMessage message, SendKey key, boolean dissatisfied) {
        require(message);
        if (Boolean.TRUE.equals(message.wantsHuman())) {
            // What may be done twice comes before what is stored: whoever is told that it failed can send it all again.
            door.askForHuman(code);
        }
        return door.write(code, new LaterMessage(now(), message.readable(), raw(message), key, dissatisfied))
                .map(ReceiveChat::receipt);
    }

    private void require(ChatMessage message) {
        Bounds.require(message);
        checkFiles.objection(message.files()).ifPresent(said -> {
            throw new UnacceptableChatException(said);
        });
    }

    private static ChatReceipt receipt(SendReceipt receipt) {
        return new ChatReceipt(
                receipt.reference().text(), receipt.arrivedAt(), receipt.code().text());
    }

    /** The same bytes for the same message, so that it can be retried. */
    private RawMessage raw(ChatMessage message) {
        return new RawMessage(json.writeValueAsBytes(message));
    }

    /** What is no language says none, so that the one that is written in counts. */
    private static String language(@Nullable String tag) {
        return tag != null && tag.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}")
                ? Locale.forLanguageTag(tag).toLanguageTag()
                : Conversed.UNSAID;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
