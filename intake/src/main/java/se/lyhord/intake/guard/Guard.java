package se.lyhord.intake.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import se.lyhord.intake.guard.cost.Toll;
import se.lyhord.register.conversation.key.SendKey;

/** Stands before the citizens' pages and apps and lets through what is within the limits; whoever is not is told how long to wait. */
final class Guard extends OncePerRequestFilter {
    private final Limits limits;
    private final AtOnce atOnce;
    private final Toll toll;

    Guard(Limits limits, AtOnce atOnce, Toll toll) {
        this.limits = limits;
        this.atOnce = atOnce;
        this.toll = toll;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !new Visit(request).isGuarded();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Visit visit = new Visit(request);
        Optional<Refusal> refusal =
                beyond(visit).map(pause -> Refusal.of(pause, visit.texts())).or(() -> unpaid(visit));
        if (refusal.isPresent()) {
            refusal.get().tell(visit, response);
        } else if (visit.isPost()) {
            oneOfSome(visit, response, chain);
        } else {
            pass(visit, response, chain);
        }
    }

    private Optional<Pause> beyond(Visit visit) {
        Client client = visit.client();
        return limits.request(client)
                .or(() -> visit.isPost() ? limits.post(client, visit.length()) : Optional.empty())
                .or(() -> visit.code().flatMap(limits::withCode))
                .or(() -> visit.needsCode() ? limits.tries(client) : Optional.empty());
    }

    /** What an app owes; a page asks for it when Skicka is pressed, since only then does anything begin. */
    private Optional<Refusal> unpaid(Visit visit) {
        if (!visit.isPost()) {
            return Optional.empty();
        }
        limits.load(visit.client()).ifPresent(load -> toll.charge(visit.request(), load));
        Optional<SendKey> begins = visit.begins();
        return begins.flatMap(key ->
                toll.due(visit.request(), key, visit.ticket()).map(ticket -> Refusal.of(ticket, key, visit.texts())));
    }

    private void oneOfSome(Visit visit, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Client client = visit.client();
        Optional<Pause> full = atOnce.enter(client, visit.length());
        if (full.isPresent()) {
            if (visit.needsCode()) {
                limits.right(client);
            }
            Refusal.of(full.get(), visit.texts()).tell(visit, response);
            return;
        }
        try {
            pass(visit, response, chain);
        } finally {
            atOnce.leave(client, visit.length());
        }
    }

    /** Whether a code was right is told by the answer alone. */
    private void pass(Visit visit, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(visit.request(), response);
        if (!visit.needsCode()) {
            return;
        }
        int status = response.getStatus();
        if (status == HttpStatus.UNAUTHORIZED.value() || status == HttpStatus.NOT_FOUND.value()) {
            limits.wrong();
        } else {
            limits.right(visit.client());
        }
    }
}
