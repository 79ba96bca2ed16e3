package se.lyhord.console.citizen.answer;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import se.lyhord.intake.role.NodeRole;
import se.lyhord.intake.role.OnNode;
import se.lyhord.register.conversation.key.Code;

/** The open pages of this node, and how they are told something. */
@Component
@OnNode(NodeRole.PUBLIC)
class OpenPages implements SmartLifecycle {
    /** Well below what Tomcat takes, so that pages that only wait never keep somebody out who writes. */
    static final int MOST = 5_000;

    static final int MOST_OF_ONE = 5;
    private static final Duration LONGEST = Duration.ofMinutes(30);
    private static final Logger LOG = LoggerFactory.getLogger(OpenPages.class);

    private final Map<Code, List<OpenPage>> open = new ConcurrentHashMap<>();
    private final Semaphore room = new Semaphore(MOST);
    private final Executor each = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("citizen-live-", 0).factory());
    private volatile boolean running;

    /** Tells this page from now on of what comes after the line that it knows; empty where there is no room for it. */
    Optional<SseEmitter> listen(Code code, long known) {
        if (!running || !room.tryAcquire()) {
            return Optional.empty();
        }
        OpenPage page = new OpenPage(code, new SseEmitter(LONGEST.toMillis()), known);
        page.stream().onCompletion(() -> leave(page));
        page.stream().onTimeout(page::end);
        page.stream().onError(broken -> leave(page));
        List<OpenPage> pages = open.merge(code, List.of(page), OpenPages::both);
        if (pages.size() > MOST_OF_ONE) {
            // Most likely a telephone that has come back from where it had no net, and whose old connection has not
            // noticed.
            OpenPage oldest = pages.getFirst();
            leave(oldest);
            each.execute(oldest::end);
        }
        begin(page);
        return Optional.of(page.stream());
    }

    /**
     * The first words are kept until the request's own thread sends them, and with them the headers: another thread that came first would write
     * while the filters around the request still do.
     */
    private void begin(OpenPage page) {
        try {
            page.beat();
        } catch (IOException gone) {
            LOG.debug("A page was closed before it was open", gone);
            leave(page);
        }
    }

    private static List<OpenPage> both(List<OpenPage> before, List<OpenPage> more) {
        return Stream.concat(before.stream(), more.stream()).toList();
    }

    private void leave(OpenPage page) {
        open.computeIfPresent(page.code(), (same, pages) -> {
            List<OpenPage> now = pages.stream().filter(other -> other != page).toList();
            room.release(pages.size() - now.size());
            return now.isEmpty() ? null : now;
        });
    }

    /** The line that the page that lags most has seen, for each conversation that is open somewhere. */
    Map<Code, Long> known() {
        Map<Code, Long> known = HashMap.newHashMap(open.size());
        open.forEach((code, pages) ->
                known.put(code, pages.stream().mapToLong(OpenPage::known).min().orElse(0)));
        return known;
    }

    /** Tells those to whom this line is news. */
    void tell(Code code, long last) {
        open.getOrDefault(code, List.of()).stream()
                .filter(page -> page.learns(last))
                .forEach(page -> send(page, () -> page.tell(last)));
    }

    /** Shows all of them that there is somebody here. */
    void beat() {
        open.values().forEach(pages -> pages.forEach(page -> send(page, page::beat)));
    }

    /** Each on a thread of its own, so that a slow telephone keeps nobody waiting. */
    private void send(OpenPage page, Sent what) {
        each.execute(() -> {
            try {
                what.now();
            } catch (IOException | IllegalStateException gone) {
                LOG.debug("A page was closed", gone);
                leave(page);
            }
        });
    }

    @Override
    public void start() {
        running = true;
    }

    /** The pages come back by themselves, to another node. */
    @Override
    public void stop() {
        running = false;
        open.values().forEach(pages -> pages.forEach(OpenPage::end));
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private interface Sent {
        void now() throws IOException;
    }
}
