package se.lyhord.intake.receive.chat.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Tells an app whose method, media type or path fits no flow so in the citizen's language, as everything else is told. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RefusedRequests implements HandlerExceptionResolver {
    private final ProblemWriter problems;

    RefusedRequests(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception thrown) {
        if (!(thrown instanceof ErrorResponse refused)
                || !refused.getStatusCode().is4xxClientError()
                || !ProblemWriter.isForApps(request)) {
            return null;
        }
        try {
            refused.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
            problems.trouble(request, response, refused.getStatusCode(), "request");
            return new ModelAndView();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
