package se.lyhord.console.citizen.answer;

import java.time.Duration;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.lyhord.intake.role.NodeRole;
import se.lyhord.intake.role.OnNode;
import se.lyhord.register.conversation.CitizensDoor;
import se.lyhord.register.conversation.Line;
import se.lyhord.register.conversation.key.Code;
import se.lyhord.register.signal.Loop;
import se.lyhord.register.signal.Signal;

/** One question to the database for all open pages tells which have something new, whichever node it came from; at most ten a second. */
@Component
@OnNode(NodeRole.PUBLIC)
class TellNews extends Loop {
    private static final Duration AT_LEAST = Duration.ofSeconds(20);
    private static final Duration GATHERING = Duration.ofMillis(100);

    private final OpenPages pages;
    private final CitizensDoor door;

    TellNews(OpenPages pages, CitizensDoor door) {
        super("citizen-news", AT_LEAST, GATHERING, Signal.CONVERSATION);
        this.pages = pages;
        this.door = door;
    }

    @Override
    protected boolean workOnce() {
        Map<Code, Long> known = pages.known();
        for (Code code : door.withNewLines(known)) {
            door.read(code, known.getOrDefault(code, 0L)).stream()
                    .flatMap(conversation -> conversation.lines().stream())
                    .mapToLong(Line::id)
                    .max()
                    .ifPresent(last -> pages.tell(code, last));
        }
        return false;
    }
}
