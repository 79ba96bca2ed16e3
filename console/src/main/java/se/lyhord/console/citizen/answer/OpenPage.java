package se.lyhord.console.citizen.answer;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import se.lyhord.register.conversation.key.Code;

/** A page that is open on somebody's telephone. */
final class OpenPage {
    private final Code code;
    private final SseEmitter stream;
    private final AtomicLong known;

    OpenPage(Code code, SseEmitter stream, long known) {
        this.code = code;
        this.stream = stream;
        this.known = new AtomicLong(known);
    }

    Code code() {
        return code;
    }

    SseEmitter stream() {
        return stream;
    }

    /** The last line that it shows or has been told of. */
    long known() {
        return known.get();
    }

    /** Whether this line is news to it, which it is once. */
    boolean learns(long line) {
        return known.getAndAccumulate(line, Math::max) < line;
    }

    /** That there is something to fetch, which is told without a word of it. */
    void tell(long last) throws IOException {
        stream.send(SseEmitter.event().id(String.valueOf(last)).name("nytt").data(last));
    }

    /** So that neither a proxy nor the telephone takes the silence for an end. */
    void beat() throws IOException {
        stream.send(SseEmitter.event().comment("lever"));
    }

    void end() {
        stream.complete();
    }
}
