package se.lyhord.intake.road;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** An app that talks to the nämnd. */
record App(int port, HttpClient client) {
    static final String BOUNDARY = "en-grans";

    HttpResponse<String> send(String path, String type, byte[] body, Map<String, String> headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(uri(path)).header("Content-Type", type).POST(BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> json(String path, String body, Map<String, String> headers)
            throws IOException, InterruptedException {
        return send(path, "application/json", body.getBytes(StandardCharsets.UTF_8), headers);
    }

    HttpResponse<String> form(String path, byte[] body, Map<String, String> headers)
            throws IOException, InterruptedException {
        return send(path, "multipart/form-data; boundary=" + BOUNDARY, body, headers);
    }

    HttpResponse<String> get(String path, Map<String, String> headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path));
        headers.forEach(request::header);
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /** A form with a message and one file. */
    static byte[] withFile(String message, String name, byte[] content) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        String head = """
                --%1$s
                Content-Disposition: form-data; name="message"

                %2$s
                --%1$s
                Content-Disposition: form-data; name="files"; filename="%3$s"
                Content-Type: application/x-anything

                """.formatted(BOUNDARY, message, name);
        body.writeBytes(head.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }
}
