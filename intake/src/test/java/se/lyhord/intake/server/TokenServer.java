package se.lyhord.intake.server;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Gives tokens to a client that knows the secret, and tells a mail server whose they are, as Microsoft's does for its own. */
public final class TokenServer implements AutoCloseable {
    /** The secret that the client must know. */
    public static final String SECRET = "klientens-hemlighet";

    private final HttpServer server;
    private final String account;
    private final AtomicInteger given = new AtomicInteger();
    private final Set<String> valid = ConcurrentHashMap.newKeySet();

    /** Starts one whose tokens open an account. */
    public TokenServer(String account) throws IOException {
        this.account = account;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
        server.createContext("/token", this::giveToken);
        server.createContext("/me", this::tellWhose);
        server.start();
    }

    private void giveToken(HttpExchange exchange) throws IOException {
        String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (!form.contains("grant_type=client_credentials") || !form.contains("client_secret=" + SECRET)) {
            answer(exchange, 401, "{\"error\":\"invalid_client\"}");
            return;
        }
        String token = "nyckel-" + given.incrementAndGet();
        valid.add(token);
        answer(exchange, 200, "{\"access_token\":\"" + token + "\",\"token_type\":\"Bearer\",\"expires_in\":3600}");
    }

    private void tellWhose(HttpExchange exchange) throws IOException {
        String authorization = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
        if (valid.contains(authorization.replace("Bearer ", ""))) {
            answer(exchange, 200, "{\"mail\":\"" + account + "\"}");
        } else {
            answer(exchange, 401, "{\"error\":\"invalid_token\"}");
        }
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    /** Where tokens are asked for. */
    public String tokenUri() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/token";
    }

    /** Lines for {@link Dovecot#start} that let in whoever has a token of this server. */
    public String[] forDovecot(Path home) throws IOException {
        Path configuration = Files.writeString(
                home.resolve("oauth2.conf"), """
                introspection_url = http://127.0.0.1:%d/me
                introspection_mode = auth
                username_attribute = mail
                """.formatted(server.getAddress().getPort()));
        return new String[] {
            "auth_mechanisms = xoauth2",
            "passdb {\n  driver = oauth2\n  mechanisms = xoauth2\n  args = " + configuration + "\n}"
        };
    }

    /** How many tokens it has given. */
    public int given() {
        return given.get();
    }

    /** Makes every token invalid before its time. */
    public void revokeAll() {
        valid.clear();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
