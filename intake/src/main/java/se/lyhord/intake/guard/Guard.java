package se.lyhord.intake.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Stands before the citizens' pages and apps and lets through what is within the limits; whoever is not is told how long to wait. */
final class Guard extends OncePerRequestFilter {
    private final Limits limits;

    Guard(Limits limits) {
        this.limits = limits;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !new Visit(request).isGuarded();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Visit visit = new Visit(request);
        Client client = visit.client();
        Optional<Duration> wait = limits.request(client, visit.isPost())
                .or(() -> visit.code().flatMap(limits::withCode))
                .or(() -> visit.needsCode() ? limits.tries(client) : Optional.empty());
        if (wait.isPresent()) {
            new Refusal(wait.get()).tell(visit, response);
            return;
        }
        chain.doFilter(request, response);
        if (visit.needsCode()) {
            judge(client, response.getStatus());
        }
    }

    /** Whether the code was right is told by the answer alone. */
    private void judge(Client client, int status) {
        if (status == HttpStatus.UNAUTHORIZED.value() || status == HttpStatus.NOT_FOUND.value()) {
            limits.wrong();
        } else {
            limits.right(client);
        }
    }
}
