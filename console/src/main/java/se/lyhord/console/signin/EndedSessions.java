package se.lyhord.console.signin;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.core.task.TaskExecutor;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import se.lyhord.register.access.Accounts;
import se.lyhord.register.access.SignedIn;
import se.lyhord.register.signal.Signal;
import se.lyhord.register.signal.Signalled;

/** Leads open pages to the sign-in, and ends their sessions, as soon as the account behind them has been closed or changed on whatever node. */
@Component
class EndedSessions implements VaadinServiceInitListener {
    private static final Logger LOG = LoggerFactory.getLogger(EndedSessions.class);

    /** Until the page has been told; whatever it asks for in between is refused by {@link StillSignedIn}. */
    private static final Duration FAREWELL = Duration.ofSeconds(2);

    private final Set<VaadinSession> open = ConcurrentHashMap.newKeySet();
    private final Accounts accounts;
    private final TaskExecutor executor;

    EndedSessions(Accounts accounts, TaskExecutor applicationTaskExecutor) {
        this.accounts = accounts;
        this.executor = applicationTaskExecutor;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(begun -> open.add(begun.getSession()));
        event.getSource().addSessionDestroyListener(ended -> open.remove(ended.getSession()));
    }

    @EventListener
    void on(Signalled signalled) {
        if (signalled.signal() == Signal.ACCOUNT) {
            open.forEach(session -> executor.execute(() -> endUnlessItMayGoOn(session)));
        }
    }

    private void endUnlessItMayGoOn(VaadinSession session) {
        WrappedSession wrapped = session.getSession();
        if (wrapped == null) {
            return;
        }
        try {
            // Locked, so that whoever is just choosing a password has told their own session first.
            session.accessSynchronously(() -> {
                if (mayNotGoOn(wrapped)) {
                    session.getUIs().forEach(EndedSessions::leadToSignIn);
                    CompletableFuture.delayedExecutor(FAREWELL.toMillis(), TimeUnit.MILLISECONDS, executor)
                            .execute(() -> end(wrapped));
                }
            });
        } catch (IllegalStateException gone) {
            LOG.debug("A session had ended by itself", gone);
        }
    }

    private static void end(WrappedSession session) {
        try {
            session.invalidate();
        } catch (IllegalStateException gone) {
            LOG.debug("A session ended as its page was led to the sign-in", gone);
        }
    }

    private static void leadToSignIn(UI ui) {
        ui.getPage().setLocation("login");
    }

    private boolean mayNotGoOn(WrappedSession session) {
        return session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY)
                        instanceof SecurityContext context
                && context.getAuthentication() != null
                && context.getAuthentication().getPrincipal() instanceof SignedIn person
                && !accounts.mayGoOn(person);
    }
}
