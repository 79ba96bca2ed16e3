package se.lyhord.intake.road;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A port in front of a server, which a test shuts to take the server away and opens to give it back. */
final class Gate implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Gate.class);

    private final int target;
    private final int port;
    private final Set<Socket> passing = ConcurrentHashMap.newKeySet();
    private volatile ServerSocket entrance;

    Gate(int target) throws IOException {
        this.target = target;
        this.entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.port = entrance.getLocalPort();
        admit(entrance);
    }

    int port() {
        return port;
    }

    void shut() throws IOException {
        entrance.close();
        for (Socket socket : passing) {
            socket.close();
        }
        passing.clear();
    }

    void open() throws IOException {
        ServerSocket reopened = new ServerSocket();
        reopened.setReuseAddress(true);
        reopened.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        entrance = reopened;
        admit(reopened);
    }

    private void admit(ServerSocket door) {
        Thread.ofVirtual().start(() -> {
            while (!door.isClosed()) {
                try {
                    Socket guest = door.accept();
                    Socket host = new Socket(InetAddress.getLoopbackAddress(), target);
                    passing.add(guest);
                    passing.add(host);
                    Thread.ofVirtual().start(() -> carry(guest, host));
                    Thread.ofVirtual().start(() -> carry(host, guest));
                } catch (IOException e) {
                    if (!door.isClosed()) {
                        throw new UncheckedIOException(e);
                    }
                }
            }
        });
    }

    private static void carry(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException oneSideHasHungUp) {
            LOG.trace("A connection through the gate has ended", oneSideHasHungUp);
        }
    }

    @Override
    public void close() throws IOException {
        shut();
    }
}
