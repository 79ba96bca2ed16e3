package se.lyhord.intake.guard;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** That somebody has to wait: a page for people, a problem (RFC 9457) for programs, both with Retry-After. */
record Refusal(Duration pause) {
    private static final String TITLE = "Vänta en stund";

    void tell(Visit visit, HttpServletResponse response) throws IOException {
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds()));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, "sv");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setContentType(visit.isChat() ? MediaType.APPLICATION_PROBLEM_JSON_VALUE : "text/html");
        response.getWriter().write(visit.isChat() ? problem() : page());
    }

    private String sentence() {
        return "Det har kommit mycket från dig på kort tid. Försök igen om %s. Är det bråttom, ring oss."
                .formatted(time());
    }

    private String time() {
        return seconds() <= 60 ? "en minut" : (seconds() + 59) / 60 + " minuter";
    }

    private long seconds() {
        return Math.max(1, pause.plusNanos(999_999_999).toSeconds());
    }

    private String problem() {
        return """
                {"title": "%s", "status": 429, "detail": "%s"}""".formatted(TITLE, sentence());
    }

    private String page() {
        return """
                <!doctype html>
                <html lang="sv"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>%s</title></head>
                <body><main><h1>%s</h1><p>%s Det du har skrivit finns kvar om du går tillbaka.</p></main></body></html>
                """.formatted(TITLE, TITLE, sentence());
    }
}
