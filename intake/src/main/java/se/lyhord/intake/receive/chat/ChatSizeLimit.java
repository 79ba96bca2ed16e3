package se.lyhord.intake.receive.chat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses a chat message that says it is too large, or does not say how large it is, before a byte of it is read. */
@Component
class ChatSizeLimit extends OncePerRequestFilter {
    private static final long LARGEST = 256 * 1024L;

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/chat/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long length = request.getContentLengthLong();
        if (length > LARGEST) {
            response.setStatus(HttpStatus.CONTENT_TOO_LARGE.value());
        } else if (length < 0 && "POST".equals(request.getMethod())) {
            response.setStatus(HttpStatus.LENGTH_REQUIRED.value());
        } else {
            chain.doFilter(request, response);
        }
    }
}
