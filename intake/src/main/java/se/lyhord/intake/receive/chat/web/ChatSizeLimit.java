package se.lyhord.intake.receive.chat.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import se.lyhord.intake.receive.chat.file.CheckFiles;

/** Refuses a chat message that says it is too large, or does not say how large it is, before a byte of it is read. */
@Component
class ChatSizeLimit extends OncePerRequestFilter {
    private static final long LARGEST = 256 * 1024L;
    private static final long LARGEST_WITH_FILES = CheckFiles.LARGEST + LARGEST;

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        // Decoded and without detours, unlike the URI.
        return !request.getServletPath().startsWith("/chat/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long length = request.getContentLengthLong();
        if (length > largest(request)) {
            response.setStatus(HttpStatus.CONTENT_TOO_LARGE.value());
        } else if (length < 0 && "POST".equals(request.getMethod())) {
            response.setStatus(HttpStatus.LENGTH_REQUIRED.value());
        } else {
            chain.doFilter(request, response);
        }
    }

    private static long largest(HttpServletRequest request) {
        String type = Objects.requireNonNullElse(request.getContentType(), "").toLowerCase(Locale.ROOT);
        return type.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE) ? LARGEST_WITH_FILES : LARGEST;
    }
}
