package se.lyhord.intake.guard;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.util.HtmlUtils;
import se.lyhord.intake.converse.text.CitizenTexts;
import se.lyhord.intake.guard.cost.Ticket;
import se.lyhord.register.conversation.key.SendKey;
import tools.jackson.databind.json.JsonMapper;

/**
 * Why somebody is not let in: a page for people, a problem (RFC 9457) for programs.
 *
 * @param pause seconds for Retry-After; 0 for none
 * @param more what a program is told besides
 */
record Refusal(
        HttpStatus status, CitizenTexts texts, String title, String detail, long pause, Map<String, Object> more) {
    /** With the text {@code trouble.} and this name. */
    static Refusal of(HttpStatus status, CitizenTexts texts, String trouble) {
        return new Refusal(
                status,
                texts,
                texts.text("trouble." + trouble + "-title"),
                texts.text("trouble." + trouble),
                0,
                Map.of());
    }

    static Refusal of(Pause pause, CitizenTexts texts) {
        String when = pause.minutes() == 1
                ? texts.text("wait.soon")
                : texts.text("wait.later", Map.of("minutes", String.valueOf(pause.minutes())));
        String why = texts.text(pause.isOwn() ? "wait.yours" : "wait.all");
        return wait(texts, String.join(" ", why, when, texts.text("wait.call")), pause.seconds(), Map.of());
    }

    /** That a first message costs something just now. */
    static Refusal of(Ticket ticket, SendKey key, CitizenTexts texts) {
        return wait(
                texts,
                texts.text("wait.many", Map.of("seconds", String.valueOf(ticket.seconds()))),
                ticket.seconds(),
                Map.of(
                        "ticket",
                        Map.of(
                                "text", ticket.text(),
                                "bits", ticket.bits(),
                                "idempotencyKey", key.key().toString())));
    }

    private static Refusal wait(CitizenTexts texts, String detail, long seconds, Map<String, Object> more) {
        return new Refusal(HttpStatus.TOO_MANY_REQUESTS, texts, texts.text("wait.title"), detail, seconds, more);
    }

    void tell(Visit visit, HttpServletResponse response) throws IOException {
        response.setStatus(status.value());
        if (pause > 0) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(pause));
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, texts.letters());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'");
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setContentType(visit.isChat() ? MediaType.APPLICATION_PROBLEM_JSON_VALUE : "text/html");
        response.getWriter().write(visit.isChat() ? problem() : page());
    }

    private String problem() {
        Map<String, Object> problem =
                new LinkedHashMap<>(Map.of("title", title, "status", status.value(), "detail", detail));
        problem.putAll(more);
        return JsonMapper.shared().writeValueAsString(problem);
    }

    private String page() {
        return """
                <!doctype html>
                <html lang="%s" dir="%s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>%3$s</title></head>
                <body><main><h1>%3$s</h1><p>%4$s</p></main></body></html>
                """.formatted(texts.letters(), texts.dir(), HtmlUtils.htmlEscape(title), HtmlUtils.htmlEscape(detail));
    }
}
