package se.lyhord.console.citizen;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Which requests are for the citizens' side, also when they have failed and are asked for anew as {@code /error}. Never reads a parameter: a query
 * that cannot be read must reach the page that says so.
 */
public final class CitizensPaths {
    private static final PathPattern ROOT = pattern("/");
    private static final List<PathPattern> PAGES = Stream.of(
                    "/tyck-till", "/svar", "/sa-hanterar-vi-dina-synpunkter", "/tillganglighet")
            .map(CitizensPaths::pattern)
            .toList();
    private static final List<PathPattern> BESIDE = Stream.of("/citizen/**", "/chat/**", "/svar/**")
            .map(CitizensPaths::pattern)
            .toList();

    /** The desk's browser talks to Vaadin at the root too, always with this parameter. */
    private static final Pattern VAADIN = Pattern.compile("(^|&)v-r=");

    private CitizensPaths() {}

    /** Whether a citizen asks. */
    public static boolean has(HttpServletRequest request) {
        return isPage(request) || isOneOf(BESIDE, request);
    }

    /** Whether what failed was to be a page. */
    static boolean isFailedPage(HttpServletRequest request) {
        return hasFailed(request) && isPage(request);
    }

    private static boolean isPage(HttpServletRequest request) {
        return isOneOf(PAGES, request) || (isOneOf(List.of(ROOT), request) && isFirstPage(request));
    }

    /** Whether the root is asked for by a citizen, who only reads it. */
    static boolean isFirstPage(HttpServletRequest request) {
        String method = hasFailed(request)
                ? of(request, RequestDispatcher.ERROR_METHOD, request.getMethod())
                : request.getMethod();
        return (HttpMethod.GET.matches(method) || HttpMethod.HEAD.matches(method))
                && !VAADIN.matcher(Objects.requireNonNullElse(request.getQueryString(), ""))
                        .find();
    }

    private static boolean isOneOf(List<PathPattern> patterns, HttpServletRequest request) {
        String asked = hasFailed(request)
                ? of(request, RequestDispatcher.ERROR_REQUEST_URI, request.getRequestURI())
                : request.getRequestURI();
        PathContainer path =
                PathContainer.parsePath(asked.substring(request.getContextPath().length()));
        return patterns.stream().anyMatch(pattern -> pattern.matches(path));
    }

    private static boolean hasFailed(HttpServletRequest request) {
        return request.getDispatcherType() == DispatcherType.ERROR;
    }

    private static String of(HttpServletRequest request, String attribute, String otherwise) {
        return request.getAttribute(attribute) instanceof String known ? known : otherwise;
    }

    private static PathPattern pattern(String pattern) {
        return PathPatternParser.defaultInstance.parse(pattern);
    }
}
