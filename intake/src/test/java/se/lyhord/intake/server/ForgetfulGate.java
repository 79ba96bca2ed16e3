package se.lyhord.intake.server;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A way to an SMTP server on which, when told to, the server's yes to a whole mail is lost together with the connection. */
public final class ForgetfulGate implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ForgetfulGate.class);

    private final ServerSocket entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final int target;
    private final AtomicBoolean forgetting = new AtomicBoolean();
    private final AtomicInteger forgotten = new AtomicInteger();

    /** In front of a server on this machine. */
    public ForgetfulGate(int target) throws IOException {
        this.target = target;
        Thread.ofVirtual().start(this::admit);
    }

    /** Where to connect instead. */
    public int port() {
        return entrance.getLocalPort();
    }

    /** Loses the next yes. */
    public void forgetNextYes() {
        forgetting.set(true);
    }

    /** How many have been lost. */
    public int forgotten() {
        return forgotten.get();
    }

    private void admit() {
        while (!entrance.isClosed()) {
            try {
                Socket guest = entrance.accept();
                Socket host = new Socket(InetAddress.getLoopbackAddress(), target);
                AtomicBoolean wholeMailSent = new AtomicBoolean();
                Thread.ofVirtual().start(() -> toServer(guest, host, wholeMailSent));
                Thread.ofVirtual().start(() -> toClient(host, guest, wholeMailSent));
            } catch (IOException closing) {
                LOG.trace("Nobody more is let in", closing);
            }
        }
    }

    private static void toServer(Socket guest, Socket host, AtomicBoolean wholeMailSent) {
        try (guest;
                host) {
            InputStream from = new BufferedInputStream(guest.getInputStream());
            for (byte[] line = line(from); line.length > 0; line = line(from)) {
                wholeMailSent.set(new String(line, StandardCharsets.ISO_8859_1).equals(".\r\n"));
                write(host.getOutputStream(), line);
            }
        } catch (IOException hungUp) {
            LOG.trace("A connection has ended", hungUp);
        }
    }

    private void toClient(Socket host, Socket guest, AtomicBoolean wholeMailSent) {
        try (guest;
                host) {
            InputStream from = new BufferedInputStream(host.getInputStream());
            for (byte[] line = line(from); line.length > 0; line = line(from)) {
                if (wholeMailSent.get() && forgetting.compareAndSet(true, false)) {
                    forgotten.incrementAndGet();
                    return;
                }
                write(guest.getOutputStream(), line);
            }
        } catch (IOException hungUp) {
            LOG.trace("A connection has ended", hungUp);
        }
    }

    private static byte[] line(InputStream from) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = from.read(); next >= 0; next = from.read()) {
            line.write(next);
            if (next == '\n') {
                break;
            }
        }
        return line.toByteArray();
    }

    private static void write(OutputStream to, byte[] line) throws IOException {
        to.write(line);
        to.flush();
    }

    @Override
    public void close() throws IOException {
        entrance.close();
    }
}
