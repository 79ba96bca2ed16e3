package se.lyhord.console.benchmark.page;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody's browser: keeps the cookies and asks; the connections are shared with others. */
public final class Browser {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");

    private final HttpClient client;
    private final URI node;
    private final Map<String, String> cookies = new ConcurrentHashMap<>();

    /** Knows nobody yet. */
    public Browser(HttpClient client, URI node) {
        this.client = client;
        this.node = node;
    }

    /** Signs in through the form, as a person does. */
    public void signIn(String username, String password) throws IOException, InterruptedException {
        Matcher token = TOKEN.matcher(get("/login").body());
        if (!token.find()) {
            throw new IOException("The sign-in carries no token");
        }
        HttpResponse<String> answer = post(
                "/login",
                "application/x-www-form-urlencoded",
                "_csrf=" + encoded(token.group(1)) + "&username=" + encoded(username) + "&password="
                        + encoded(password));
        String next = answer.headers().firstValue("Location").orElse("");
        if (!next.endsWith("/start")) {
            throw new IOException("Signing in led to " + next + " with " + answer.statusCode());
        }
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    HttpResponse<String> post(String path, String type, String body) throws IOException, InterruptedException {
        return send(request(path).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(node.resolve(path)).timeout(PATIENCE);
        return cookies.isEmpty() ? request : request.header("Cookie", kept());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        answer.headers().allValues("Set-Cookie").forEach(this::keep);
        return answer;
    }

    private void keep(String cookie) {
        String[] named = cookie.split(";", 2)[0].split("=", 2);
        cookies.put(named[0], named[1]);
    }

    private String kept() {
        return cookies.entrySet().stream()
                .map(one -> one.getKey() + "=" + one.getValue())
                .collect(joining("; "));
    }

    WebSocket listen(String path, WebSocket.Listener listener) {
        return client.newWebSocketBuilder()
                .header("Cookie", kept())
                .connectTimeout(PATIENCE)
                .buildAsync(URI.create("ws" + node.resolve(path).toString().substring("http".length())), listener)
                .join();
    }
}
