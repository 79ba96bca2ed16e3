package se.lyhord.console.citizen.answer;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import se.lyhord.register.conversation.CitizensDoor;
import se.lyhord.register.conversation.Code;
import se.lyhord.register.conversation.Line;
import se.lyhord.register.signal.Signal;
import se.lyhord.register.signal.Signalled;

/** The open pages of this node: one question to the database for all of them tells which have something new, whichever node it came from. */
@Component
class Listeners implements SmartLifecycle {
    static final Duration LONGEST = Duration.ofMinutes(30);
    private static final Logger LOG = LoggerFactory.getLogger(Listeners.class);
    private static final Duration BEAT = Duration.ofSeconds(20);
    private static final Duration GATHERING = Duration.ofMillis(100);
    private static final int MOST = 10_000;
    private static final int MOST_OF_ONE = 5;

    private final Set<Listener> open = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean asked = new AtomicBoolean();
    private final ReentrantLock looking = new ReentrantLock();
    private final Executor each = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("citizen-live-", 0).factory());
    private final CitizensDoor door;
    private volatile boolean running;

    Listeners(CitizensDoor door) {
        this.door = door;
    }

    /** Whether there is room for one more with this code. */
    boolean hasRoom(Code code) {
        return open.size() < MOST
                && open.stream().filter(other -> other.code().equals(code)).count() < MOST_OF_ONE;
    }

    /** Tells this page from now on, and at once of what came after the line that it knows. */
    SseEmitter listen(Code code, long known) {
        SseEmitter stream = new SseEmitter(LONGEST.toMillis());
        Listener listener = new Listener(code, stream, known);
        Runnable leave = () -> open.remove(listener);
        stream.onCompletion(leave);
        stream.onTimeout(stream::complete);
        stream.onError(broken -> leave.run());
        open.add(listener);
        send(listener, listener::beat);
        ask();
        return stream;
    }

    @EventListener
    void on(Signalled signalled) {
        if (signalled.signal() == Signal.CONVERSATION && !open.isEmpty()) {
            ask();
        }
    }

    /** What is signalled while somebody is about to ask is one question, and only one asks at a time: a question names all who listen. */
    private void ask() {
        if (asked.compareAndSet(false, true)) {
            each.execute(() -> {
                looking.lock();
                try {
                    Thread.sleep(GATHERING);
                    asked.set(false);
                    look();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                } finally {
                    looking.unlock();
                }
            });
        }
    }

    private void look() {
        Map<Code, Long> known = open.stream().collect(Collectors.toMap(Listener::code, Listener::known, Math::min));
        if (known.isEmpty()) {
            return;
        }
        for (Code code : door.withNewLines(known)) {
            long before = known.getOrDefault(code, 0L);
            door.read(code, before).stream()
                    .flatMap(conversation -> conversation.lines().stream())
                    .mapToLong(Line::id)
                    .max()
                    .ifPresent(last -> tell(code, last));
        }
    }

    private void tell(Code code, long last) {
        open.stream()
                .filter(listener -> listener.code().equals(code) && listener.known() < last)
                .forEach(listener -> send(listener, () -> listener.tell(last)));
    }

    /** Each on a thread of its own, so that a slow telephone keeps nobody waiting. */
    private void send(Listener listener, Sent what) {
        each.execute(() -> {
            try {
                what.now();
            } catch (IOException | IllegalStateException gone) {
                LOG.debug("A page was closed", gone);
                open.remove(listener);
            }
        });
    }

    private void beat() {
        while (running) {
            try {
                Thread.sleep(BEAT);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
            open.forEach(listener -> send(listener, listener::beat));
        }
    }

    @Override
    public void start() {
        running = true;
        Thread.ofVirtual().name("citizen-beat").start(this::beat);
    }

    /** The pages come back by themselves, to another node. */
    @Override
    public void stop() {
        running = false;
        open.forEach(Listener::end);
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private interface Sent {
        void now() throws IOException;
    }
}
