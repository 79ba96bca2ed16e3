package se.lyhord.console.signin;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.lyhord.register.signal.Loop;

/**
 * Takes away pages whose browser must be gone: one that is closed says so, but not one that crashed or whose machine was switched off. Vaadin
 * itself looks only when the same session asks for something again, so such a page would stay, and follow all that happens, until the session ends.
 */
@Component
class ForgottenPages extends Loop implements VaadinServiceInitListener {
    private static final Logger LOG = LoggerFactory.getLogger(ForgottenPages.class);

    /** As long as Vaadin lets a page be silent whose session asks for something: three times its heartbeat. */
    static final Duration SILENT = Duration.ofHours(1);

    private final Set<VaadinSession> open = ConcurrentHashMap.newKeySet();

    ForgottenPages() {
        super("forgotten-pages", Duration.ofMinutes(1));
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(begun -> open.add(begun.getSession()));
        event.getSource().addSessionDestroyListener(ended -> open.remove(ended.getSession()));
    }

    @Override
    protected boolean workOnce() {
        open.forEach(ForgottenPages::sweep);
        return false;
    }

    static void sweep(VaadinSession session) {
        try {
            session.accessSynchronously(() -> List.copyOf(session.getUIs()).stream()
                    .filter(ForgottenPages::isForgotten)
                    .forEach(ui -> {
                        ui.close();
                        session.removeUI(ui);
                    }));
        } catch (IllegalStateException gone) {
            LOG.debug("A session had ended by itself", gone);
        }
    }

    private static boolean isForgotten(UI ui) {
        return System.currentTimeMillis() - ui.getInternals().getLastHeartbeatTimestamp() > SILENT.toMillis();
    }
}
