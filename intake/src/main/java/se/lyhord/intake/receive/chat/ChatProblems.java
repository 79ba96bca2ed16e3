package se.lyhord.intake.receive.chat;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.messaging.MessagingException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Failures leave the chat in one shape (RFC 9457), with a sentence that helps. */
@RestControllerAdvice
class ChatProblems {
    @ExceptionHandler
    ProblemDetail answer(MessagingException failure) {
        return failure.getRootCause() instanceof UnacceptableChatException refusal
                ? problem(HttpStatus.BAD_REQUEST, "Meddelandet behöver rättas", String.valueOf(refusal.getMessage()))
                : problem(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "Meddelandet kunde inte tas emot",
                        "Något gick fel hos oss och ditt meddelande är inte skickat. Försök igen om en stund, eller ring oss.");
    }

    @ExceptionHandler
    ProblemDetail answer(HttpMessageNotReadableException garbage) {
        return problem(HttpStatus.BAD_REQUEST, "Meddelandet kunde inte läsas", "Skicka JSON med fältet text.");
    }

    private static ProblemDetail problem(HttpStatus status, String title, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle(title);
        return problem;
    }
}
