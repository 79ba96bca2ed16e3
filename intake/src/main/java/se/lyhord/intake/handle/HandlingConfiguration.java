package se.lyhord.intake.handle;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.lyhord.intake.IntakeProperties;
import se.lyhord.intake.role.NodeRole;
import se.lyhord.intake.role.OnNode;
import se.lyhord.register.conversation.CitizensDoor;
import se.lyhord.register.ledger.Backlog;
import se.lyhord.register.routine.Routines;
import se.lyhord.register.signal.Loops;
import se.lyhord.register.signal.Signal;

/** One loop for each nämnd, so that none waits for another's mail. */
@Configuration(proxyBeanMethods = false)
@OnNode(NodeRole.INTAKE)
class HandlingConfiguration {
    @Bean
    Loops handleWaitingMessages(
            Routines routines,
            CitizensDoor door,
            Backlog backlog,
            ReadBatch readBatch,
            HandleMessages handleMessages,
            SetAside setAside,
            HandlingTime time,
            IntakeProperties intake) {
        return new Loops(
                Signal.LEDGER,
                routines.namnder().stream()
                        .map(namnd -> new HandleWaitingMessages(
                                door, backlog, readBatch, handleMessages, setAside, time, intake, namnd))
                        .toList());
    }
}
