package se.lyhord.console.citizen.answer;

import java.time.Duration;
import org.springframework.stereotype.Component;
import se.lyhord.intake.role.NodeRole;
import se.lyhord.intake.role.OnNode;
import se.lyhord.register.signal.Loop;

/** Shows open pages and the proxies between that the connection lives. */
@Component
@OnNode(NodeRole.PUBLIC)
class Heartbeat extends Loop {
    private final OpenPages pages;

    Heartbeat(OpenPages pages) {
        super("citizen-beat", Duration.ofSeconds(20));
        this.pages = pages;
    }

    @Override
    protected boolean workOnce() {
        pages.beat();
        return false;
    }
}
