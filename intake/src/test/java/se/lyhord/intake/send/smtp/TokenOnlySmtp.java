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
import java.util.Base64;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Speaks SMTP as Microsoft 365 does to whom it matters here: sign-in by XOAUTH2 alone, and only with the token that it likes. */
final class TokenOnlySmtp implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(TokenOnlySmtp.class);

    private final ServerSocket entrance = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    private final AtomicInteger letters = new AtomicInteger();
    private final String welcome;

    TokenOnlySmtp(String user, String token) throws IOException {
        String signIn = "user=" + user + "\u0001auth=Bearer " + token + "\u0001\u0001";
        this.welcome = Base64.getEncoder().encodeToString(signIn.getBytes(StandardCharsets.UTF_8));
        Thread.ofVirtual().start(() -> {
            while (!entrance.isClosed()) {
                try (Socket guest = entrance.accept()) {
                    serve(guest);
                } catch (IOException hungUp) {
                    LOG.trace("A guest has left", hungUp);
                }
            }
        });
    }

    int port() {
        return entrance.getLocalPort();
    }

    int letters() {
        return letters.get();
    }

    private void serve(Socket guest) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(guest.getInputStream(), StandardCharsets.UTF_8));
        Writer out = new OutputStreamWriter(guest.getOutputStream(), StandardCharsets.UTF_8);
        say(out, "220 token.example");
        boolean signedIn = false;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.startsWith("EHLO")) {
                say(out, "250-token.example\r\n250 AUTH XOAUTH2");
            } else if (line.startsWith("AUTH XOAUTH2")) {
                signedIn = line.endsWith(welcome);
                say(out, signedIn ? "235 2.7.0 Welcome" : "535 5.7.3 Authentication unsuccessful");
            } else if (line.equals("DATA") && signedIn) {
                say(out, "354 Go on");
            } else if (line.equals(".")) {
                letters.incrementAndGet();
                say(out, "250 2.0.0 Taken");
            } else if (line.startsWith("MAIL")
                    || line.startsWith("RCPT")
                    || line.equals("NOOP")
                    || line.equals("RSET")) {
                say(out, signedIn ? "250 2.0.0 Yes" : "530 5.7.57 Client not authenticated");
            }
        }
    }

    private static void say(Writer out, String line) throws IOException {
        out.write(line + "\r\n");
        out.flush();
    }

    @Override
    public void close() throws IOException {
        entrance.close();
    }
}
