package se.lyhord.console.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.www.BasicAuthenticationConverter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/** Looks at no password while a name or an address rests after too many wrong ones. */
class RestAfterFailures extends OncePerRequestFilter {
    /** As the sign-in itself knows it: the address may come encoded. */
    private static final RequestMatcher FORM =
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/login");

    private final SignInAttempts attempts;
    private final BasicAuthenticationConverter basic = new BasicAuthenticationConverter();

    RestAfterFailures(SignInAttempts attempts) {
        this.attempts = attempts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean form = FORM.matches(request);
        String name = form ? Objects.requireNonNullElse(request.getParameter("username"), "") : programsName(request);
        if (name.isEmpty() || !attempts.mustRest(name, request.getRemoteAddr())) {
            chain.doFilter(request, response);
        } else if (form) {
            response.sendRedirect(request.getContextPath() + "/login?" + LoginView.REST);
        } else {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        }
    }

    /** The name that a program sends with its request; empty when it sends none. */
    private String programsName(HttpServletRequest request) {
        try {
            Authentication sent = basic.convert(request);
            return sent == null ? "" : sent.getName();
        } catch (AuthenticationException illegible) {
            // What cannot be read is refused where it is read.
            return "";
        }
    }
}
