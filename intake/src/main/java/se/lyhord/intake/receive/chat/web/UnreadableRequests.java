package se.lyhord.intake.receive.chat.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.multipart.MultipartException;

/** Answers an app whose request is broken before any flow has it, such as a form cut off, that it is the request that is wrong. */
@Component
class UnreadableRequests extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(UnreadableRequests.class);

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getServletPath().startsWith("/chat/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException broken) {
            Throwable fault = fault(broken);
            if (fault == null || response.isCommitted()) {
                throw broken;
            }
            LOG.info(
                    "A request to the citizens' API could not be read: {}",
                    fault.getClass().getName());
            tell(response);
        }
    }

    /** What is wrong with the request; null when it is something else that failed. */
    private static @Nullable Throwable fault(Throwable broken) {
        Throwable cause = broken;
        while (cause != null
                && !(cause instanceof MultipartException)
                && !(cause instanceof IllegalArgumentException)
                && !(cause instanceof InvalidParameterException)) {
            cause = cause.getCause();
        }
        return cause;
    }

    private static void tell(HttpServletResponse response) throws IOException {
        response.resetBuffer();
        response.setStatus(HttpStatus.BAD_REQUEST.value());
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getWriter().write("""
                {"title": "Meddelandet behöver rättas", "status": 400, "detail": "Meddelandet gick inte att läsa. Ladda om sidan och försök igen."}""");
    }
}
