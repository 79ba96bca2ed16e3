package se.lyhord.intake.road;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Requests made from honest ones by spoiling path, header, body or single bytes. */
final class Attacks {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13};

    private static final List<String> PATHS = List.of(
            "/chat/messages",
            "/chat/messages",
            "/chat/messages",
            "/chat/conversation",
            "/chat/conversation?after=99999999999999999999",
            "/chat/messages?namnd=../../etc/passwd",
            "/chat/messages?namnd='%20or%201=1",
            "/chat//messages",
            "/chat/../chat/messages",
            "/chat/%2e%2e/actuator/env",
            "/%63hat/messages",
            "/chat;a=b/messages",
            "/chat/messages/",
            "/chat/messages%00",
            "/chat/openapi.yaml/../../application.yaml",
            "/chat/messages?namnd=%ff%fe");

    private static final List<String> HEADERS = List.of(
            "",
            "",
            "Idempotency-Key: 00000000-0000-0000-0000-000000000000\r\n",
            "Idempotency-Key: 9f1c2d3e-4b5a-4678-8abc-1234567890ab\r\n",
            "Idempotency-Key: " + "a".repeat(5000) + "\r\n",
            "Authorization: Kod 0000-0000-0000-0000\r\n",
            "Authorization: Kod \u0000\r\n",
            "Authorization: kod ZZZZ ZZZZ ZZZZ ZZZZ\r\n",
            "X-Forwarded-For: 127.0.0.1, ::1, '\r\n",
            "Lyhord-Ticket: 0.0.0." + "A".repeat(22) + ":0\r\n",
            "Accept: image/png\r\n",
            "Accept: ,;/\r\n",
            "Accept-Language: " + "sv,".repeat(500) + "\r\n",
            "Content-Encoding: gzip\r\n",
            "Content-Length: 7\r\n",
            "Expect: 100-continue\r\n",
            "Transfer-Encoding: chunked\r\n");

    private static final List<String> BODIES = List.of(
            "{\"text\": \"Gungan\"}",
            "{\"text\": \"Gungan\", \"answers\": {\"Var\": null, \"\": \"x\"}}",
            "{\"text\": \"Gungan\", \"answers\": []}",
            "{\"text\": \"Gungan\", \"files\": [{\"base64\": \"!\"}]}",
            "{\"text\": \"\\ud800 \\u0000 \\ufffe\", \"name\": \"\\u202e\"}",
            "{\"text\": {\"text\": []}}",
            "{\"text\": \"Gungan\", \"language\": \"../../sv\", \"wantsHuman\": 7, \"replyWanted\": \"ja\"}",
            "{\"text\": \"Gungan\", \"email\": \"a@b.example\\r\\nBcc: alla@hv.example\"}",
            "[".repeat(60_000),
            "{\"a\":".repeat(20_000),
            "{\"text\": " + "9".repeat(5_000) + "}",
            "{\"@class\": \"java.lang.Runtime\", \"text\": \"Gungan\"}",
            "");

    private Attacks() {}

    static byte[] next(Random random) {
        boolean form = random.nextInt(3) == 0;
        byte[] body = spoiled(random, form ? form(random) : bytes(any(random, BODIES)));
        String head =
                "%s %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: %s\r\n%sContent-Length: %d\r\n\r\n"
                        .formatted(
                                any(
                                        random,
                                        List.of(
                                                "POST", "POST", "POST", "GET", "PUT", "DELETE", "OPTIONS", "TRACE",
                                                "FOO")),
                                any(random, PATHS),
                                form ? "multipart/form-data; boundary=" + App.BOUNDARY : type(random),
                                any(random, HEADERS),
                                body.length);
        ByteArrayOutputStream request = new ByteArrayOutputStream();
        request.writeBytes(bytes(head));
        request.writeBytes(body);
        return random.nextInt(10) == 0 ? spoiled(random, request.toByteArray()) : request.toByteArray();
    }

    private static byte[] form(Random random) {
        return App.withFile(
                any(random, BODIES),
                any(
                        random,
                        List.of(
                                "gunga.png",
                                "../../gunga.png",
                                "a\u0000.exe",
                                "x".repeat(3000),
                                "\"; filename=\"b.html")),
                random.nextBoolean() ? PNG : bytes("<svg onload=alert(1)>"));
    }

    private static String type(Random random) {
        return any(
                random,
                List.of(
                        "application/json",
                        "application/json",
                        "application/json",
                        "application/json; charset=utf-16",
                        "application/json; charset=nonsense",
                        "multipart/form-data",
                        "multipart/form-data; boundary=" + "b".repeat(300),
                        "application/x-www-form-urlencoded",
                        "application/x-java-serialized-object",
                        "text/xml",
                        "/",
                        "*/*"));
    }

    /** Half of them as they are, the others with some bytes changed, left out or cut off. */
    private static byte[] spoiled(Random random, byte[] honest) {
        if (honest.length == 0 || random.nextBoolean()) {
            return honest;
        }
        byte[] copy = honest.clone();
        for (int i = 0; i < 1 + random.nextInt(8); i++) {
            copy[random.nextInt(copy.length)] = (byte) random.nextInt(256);
        }
        return random.nextInt(4) == 0 ? Arrays.copyOf(copy, random.nextInt(copy.length)) : copy;
    }

    /** The first, which is the honest one, more often than not: what is wrong with one thing shows only where the others are right. */
    private static String any(Random random, List<String> choices) {
        if (random.nextInt(10) < 6) {
            return choices.getFirst();
        }
        return choices.get(random.nextInt(choices.size()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
