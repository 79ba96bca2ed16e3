package se.lyhord.console.citizen.talk;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.lyhord.console.citizen.web.Submitted;
import se.lyhord.intake.converse.Draft;
import se.lyhord.intake.converse.Field;
import se.lyhord.intake.converse.Summary;
import se.lyhord.intake.converse.Turn;
import se.lyhord.intake.converse.Way;
import se.lyhord.intake.converse.text.CitizenTexts;
import se.lyhord.intake.receive.chat.ChatMessage;
import se.lyhord.intake.receive.chat.ChatReceipt;
import se.lyhord.intake.receive.chat.Honeypot;
import se.lyhord.intake.receive.chat.ReceiveChat;
import se.lyhord.register.conversation.key.SendKey;

/** Skicka: a finished draft as the message that the ledger keeps; it has arrived when this returns (22 § förvaltningslagen). */
@Component
class Sending {
    private static final Set<Field> OF_ITS_OWN =
            EnumSet.of(Field.TEXT, Field.NAME, Field.EMAIL, Field.PHONE, Field.POSTAL);

    private final ReceiveChat receiveChat;

    Sending(ReceiveChat receiveChat) {
        this.receiveChat = receiveChat;
    }

    ChatReceipt send(String namnd, Pressed pressed, Draft draft, Turn turn, SendKey key) {
        Submitted form = pressed.form();
        Honeypot.require(form.field(Honeypot.FIELD));
        ChatMessage message = new ChatMessage(
                draft.text(),
                given(draft, Field.NAME),
                given(draft, Field.EMAIL),
                given(draft, Field.PHONE),
                given(draft, Field.POSTAL),
                inSwedish(turn.summary()),
                form.chatFiles(),
                turn.language(),
                pressed.wantsHuman() ? true : null,
                draft.way().map(way -> way != Way.NONE).orElse(null));
        return receiveChat.receive(namnd, message, key, turn.summary().text(turn.texts()));
    }

    private static @Nullable String given(Draft draft, Field field) {
        return draft.value(field).orElse(null);
    }

    /** Those who read it at the nämnd read Swedish, and only what was said. */
    private static Map<String, String> inSwedish(Summary summary) {
        CitizenTexts swedish = CitizenTexts.in("sv");
        Map<String, String> answers = new LinkedHashMap<>();
        summary.answers().stream()
                .filter(answer -> answer.given() && !OF_ITS_OWN.contains(answer.field()))
                .forEach(answer -> answers.put(swedish.say(answer.label()), swedish.say(answer.value())));
        return answers;
    }
}
