package se.lyhord.intake.send.smtp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says yes to everything until somebody says a word; then it ends, and nobody is let in again. */
final class ServerThatEndsAtAWord implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ServerThatEndsAtAWord.class);

    private final ServerSocket entrance = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());

    ServerThatEndsAtAWord(String word) throws IOException {
        Thread.ofVirtual().start(() -> {
            try (Socket guest = entrance.accept()) {
                serve(guest, word);
                // Before the guest is sent away, who may come again at once.
                entrance.close();
            } catch (IOException hungUp) {
                LOG.trace("The guest has left", hungUp);
            }
        });
    }

    int port() {
        return entrance.getLocalPort();
    }

    private static void serve(Socket guest, String word) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(guest.getInputStream(), StandardCharsets.UTF_8));
        Writer out = new OutputStreamWriter(guest.getOutputStream(), StandardCharsets.UTF_8);
        out.write("220 kort.example\r\n");
        out.flush();
        for (String line = in.readLine(); line != null && !line.startsWith(word); line = in.readLine()) {
            out.write("250 2.0.0 Yes\r\n");
            out.flush();
        }
    }

    @Override
    public void close() throws IOException {
        entrance.close();
    }
}
