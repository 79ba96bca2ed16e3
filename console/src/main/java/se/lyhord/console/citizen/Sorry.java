package se.lyhord.console.citizen;

import jakarta.servlet.RequestDispatcher;
import java.util.Map;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import se.lyhord.console.citizen.page.Frame;
import se.lyhord.console.citizen.web.Html;
import se.lyhord.console.citizen.web.Visits;

/** What a citizen is told when there is no page to answer with. */
@Component
class Sorry {
    private static final Logger LOG = LoggerFactory.getLogger(Sorry.class);

    private final Visits visits;
    private final Html html;

    Sorry(Visits visits, Html html) {
        this.visits = visits;
        this.html = html;
    }

    static boolean knows(Throwable broken) {
        return broken instanceof MultipartException || broken instanceof InvalidParameterException || isAway(broken);
    }

    private static boolean isAway(Throwable broken) {
        return broken instanceof DataAccessException || broken instanceof TransactionException;
    }

    /** More was sent along than is taken, or what no browser sends, or the database is away. */
    ServerResponse because(Throwable broken, ServerRequest request) {
        if (isAway(broken)) {
            LOG.warn("A citizens' page could not be made, and who asked for it was told so", broken);
            return page(request, HttpStatus.SERVICE_UNAVAILABLE);
        }
        // Whichever asks first for a field of the form is told: Spring, or Tomcat itself.
        boolean tooLarge = broken instanceof MaxUploadSizeExceededException
                || (broken instanceof InvalidParameterException refused
                        && refused.getErrorCode() == HttpStatus.CONTENT_TOO_LARGE.value());
        return page(request, tooLarge ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.BAD_REQUEST);
    }

    /** What nobody else has answered. */
    ServerResponse afterAll(ServerRequest request) {
        Object status = request.servletRequest().getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus known = status instanceof Integer code ? HttpStatus.resolve(code) : null;
        return page(request, known == null ? HttpStatus.INTERNAL_SERVER_ERROR : known);
    }

    private ServerResponse page(ServerRequest request, HttpStatus status) {
        Frame frame = visits.unread(request, "sorry.title");
        String key = status == HttpStatus.CONTENT_TOO_LARGE ? "sorry.large" : "sorry.failed";
        return html.page(
                status, "sorry", Map.of("frame", frame, "message", frame.words().t(key)));
    }
}
