package se.lyhord.intake.receive.chat.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.channels.UnresolvedAddressException;
import java.nio.channels.UnsupportedAddressTypeException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * ClamAV's daemon (clamd(8), command INSTREAM): the file goes over a socket, nothing is written to a disk.
 *
 * @param address a socket on this machine or a host and port, looked up anew for each file: the host may have moved
 */
record Clamd(Supplier<SocketAddress> address) {
    private static final int CHUNK = 64 * 1024;
    private static final int LONGEST_ANSWER = 1024;
    private static final long SECONDS = 30;

    /**
     * The daemon that is configured so.
     *
     * @param setting {@code host:port} or {@code unix:/run/clamav/clamd.ctl}
     */
    static Clamd at(String setting) {
        if (setting.startsWith("unix:")) {
            SocketAddress socket = UnixDomainSocketAddress.of(setting.substring("unix:".length()));
            return new Clamd(() -> socket);
        }
        int colon = setting.lastIndexOf(':');
        if (colon < 1 || !setting.substring(colon + 1).matches("[0-9]{1,5}")) {
            throw new IllegalArgumentException(
                    "lyhord.clamd: ”%s” är varken värd:port eller unix:/sökväg".formatted(setting));
        }
        String host = setting.substring(0, colon);
        int port = Integer.parseInt(setting.substring(colon + 1));
        return new Clamd(() -> new InetSocketAddress(host, port));
    }

    /**
     * Whether nothing was found.
     *
     * @throws IOException when there is no answer in time, or another than that something was found or not
     */
    boolean isClean(byte[] content) throws IOException {
        SocketAddress where = address.get();
        try (SocketChannel channel = opened(where)) {
            // A blocking channel has no time limit of its own; closing it ends whatever waits.
            CompletableFuture<Void> limit = new CompletableFuture<Void>()
                    .completeOnTimeout(null, SECONDS, TimeUnit.SECONDS)
                    .thenRun(() -> close(channel));
            String answer = ask(channel, where, content);
            limit.cancel(false);
            if (answer.endsWith("FOUND")) {
                return false;
            }
            if (answer.endsWith("OK")) {
                return true;
            }
            throw new IOException("clamd answered neither OK nor FOUND");
        }
    }

    private static String ask(SocketChannel channel, SocketAddress where, byte[] content) throws IOException {
        connect(channel, where);
        write(channel, ByteBuffer.wrap("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII)));
        for (int from = 0; from < content.length; from += CHUNK) {
            int length = Math.min(CHUNK, content.length - from);
            write(channel, ByteBuffer.allocate(Integer.BYTES).putInt(length).flip());
            write(channel, ByteBuffer.wrap(content, from, length));
        }
        write(channel, ByteBuffer.allocate(Integer.BYTES));
        ByteBuffer answer = ByteBuffer.allocate(LONGEST_ANSWER);
        while (answer.hasRemaining() && channel.read(answer) >= 0) {
            // Until it has said all and closes, or has said more than it should.
        }
        return new String(answer.array(), 0, answer.position(), StandardCharsets.UTF_8)
                .replace("\0", "")
                .strip();
    }

    private static SocketChannel opened(SocketAddress where) throws IOException {
        return where instanceof UnixDomainSocketAddress
                ? SocketChannel.open(StandardProtocolFamily.UNIX)
                : SocketChannel.open();
    }

    private static void connect(SocketChannel channel, SocketAddress where) throws IOException {
        try {
            channel.connect(where);
        } catch (UnresolvedAddressException | UnsupportedAddressTypeException nowhere) {
            throw new IOException("clamd's host is not known", nowhere);
        }
    }

    private static void write(SocketChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private static void close(SocketChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
