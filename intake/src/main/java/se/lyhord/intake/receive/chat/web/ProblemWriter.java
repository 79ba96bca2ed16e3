package se.lyhord.intake.receive.chat.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import se.lyhord.intake.converse.text.AcceptLanguage;
import se.lyhord.intake.converse.text.CitizenTexts;
import tools.jackson.databind.json.JsonMapper;

/** Answers an app where no flow does, in the language that it asks for. */
@Component
class ProblemWriter {
    private final JsonMapper json;

    ProblemWriter(JsonMapper json) {
        this.json = json;
    }

    /** Whether it is an app that asks; the path is decoded and without detours, unlike the URI. */
    static boolean isForApps(HttpServletRequest request) {
        return request.getServletPath().startsWith("/chat/");
    }

    /** The request could not be read. */
    void unreadable(HttpServletRequest request, HttpServletResponse response) throws IOException {
        CitizenTexts texts = texts(request);
        write(
                response,
                Problem.of(HttpStatus.BAD_REQUEST, texts.text("refused.title"), texts.text("refused.unreadable")));
    }

    /** The trouble of this name; {@link Problem} says which there are. */
    void trouble(HttpServletRequest request, HttpServletResponse response, HttpStatusCode status, String name)
            throws IOException {
        write(response, Problem.of(status, texts(request), name));
    }

    private static CitizenTexts texts(HttpServletRequest request) {
        return CitizenTexts.in(AcceptLanguage.preferred(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE))
                .orElse("sv"));
    }

    private void write(HttpServletResponse response, ProblemDetail problem) throws IOException {
        if (response.isCommitted()) {
            // The server itself has told already that the request is broken.
            return;
        }
        response.resetBuffer();
        response.setStatus(problem.getStatus());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }
}
