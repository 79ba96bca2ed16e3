package se.lyhord.intake.receive.chat.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.integration.http.converter.MultipartAwareFormHttpMessageConverter;
import org.springframework.messaging.converter.MessageConversionException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.stereotype.Component;
import org.springframework.util.InvalidMimeTypeException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.multipart.MultipartException;

/**
 * Answers an app whose request fails before any flow has it: one that cannot be read, such as a form cut off, is at fault itself; whatever else
 * happens is ours.
 */
@Component
class UnreadableRequests extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(UnreadableRequests.class);
    private static final List<Class<?>> BROKEN = List.of(
            MultipartException.class,
            InvalidParameterException.class,
            InvalidMimeTypeException.class,
            IllegalCharsetNameException.class,
            UnsupportedCharsetException.class,
            MessageConversionException.class,
            RequestRejectedException.class);

    private static final String FORM_READER = MultipartAwareFormHttpMessageConverter.class.getName();

    private final ProblemWriter problems;

    UnreadableRequests(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !ProblemWriter.isForApps(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failed) {
            if (isBroken(failed)) {
                LOG.info("A request to the citizens' API could not be read");
                problems.unreadable(request, response);
            } else if (response.isCommitted()) {
                throw failed;
            } else {
                LOG.error("A request to the citizens' API failed: {}", new Fault(failed));
                problems.trouble(request, response, HttpStatus.INTERNAL_SERVER_ERROR, "unsure");
            }
        }
    }

    private static boolean isBroken(Throwable failed) {
        return Stream.iterate(failed, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> BROKEN.stream().anyMatch(kind -> kind.isInstance(cause)) || isBrokenForm(cause));
    }

    /** A part without a name is an argument that is none to those who read the form. */
    private static boolean isBrokenForm(Throwable cause) {
        return cause instanceof IllegalArgumentException
                && Arrays.stream(cause.getStackTrace())
                        .anyMatch(frame -> frame.getClassName().equals(FORM_READER));
    }
}
