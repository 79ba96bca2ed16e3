package se.lyhord.console.benchmark.page;

import java.net.http.WebSocket;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Hears what the server says by itself; each message is led by its length and a bar, and some only say that the connection lives. */
final class Push implements WebSocket.Listener {
    private final StringBuilder heard = new StringBuilder();
    private final Consumer<String> messages;
    private final Runnable cutOff;

    Push(Consumer<String> messages, Runnable cutOff) {
        this.messages = messages;
        this.cutOff = cutOff;
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
        heard.append(data);
        for (int bar = heard.indexOf("|"); bar > 0; bar = heard.indexOf("|")) {
            int end = bar + 1 + Integer.parseInt(heard.substring(0, bar).strip());
            if (heard.length() < end) {
                break;
            }
            String message = heard.substring(bar + 1, end);
            heard.delete(0, end);
            if (message.startsWith("{")) {
                messages.accept(message);
            }
        }
        socket.request(1);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket socket, int status, String reason) {
        cutOff.run();
        return null;
    }

    @Override
    public void onError(WebSocket socket, Throwable error) {
        cutOff.run();
    }
}
