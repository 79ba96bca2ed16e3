package se.lyhord.intake.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import se.lyhord.intake.receive.chat.file.CheckFiles;

/** Refuses what does not say how large it is, and from an app what says it is too large, before a byte of it is read. */
final class SizeLimit extends OncePerRequestFilter {
    /** Most bytes of words. */
    static final long LARGEST = 256 * 1024L;

    /** Most bytes of a form with files. */
    static final long LARGEST_WITH_FILES = CheckFiles.LARGEST + LARGEST;

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !new Visit(request).isGuarded();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Visit visit = new Visit(request);
        if (visit.isEndless()) {
            Refusal.of(HttpStatus.LENGTH_REQUIRED, visit.texts(), "length").tell(visit, response);
        } else if (visit.isChat() && visit.length() > (visit.isForm() ? LARGEST_WITH_FILES : LARGEST)) {
            Refusal.of(HttpStatus.CONTENT_TOO_LARGE, visit.texts(), "size").tell(visit, response);
        } else {
            // A page that is sent too much says so itself, with all that was written.
            chain.doFilter(request, response);
        }
    }
}
