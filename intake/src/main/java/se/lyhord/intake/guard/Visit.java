package se.lyhord.intake.guard;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import se.lyhord.register.conversation.Code;

/** A request as the limits see it; its path is decoded and without detours. */
record Visit(HttpServletRequest request) {
    private static final String SCHEME = "kod ";

    private String path() {
        return request.getServletPath() + Objects.requireNonNullElse(request.getPathInfo(), "");
    }

    boolean isGuarded() {
        return isChat() || path().equals("/tyck-till") || isAnswer();
    }

    /** Whether a program asks, which wants its answers as JSON. */
    boolean isChat() {
        return path().startsWith("/chat/");
    }

    private boolean isAnswer() {
        return path().equals("/svar") || path().startsWith("/svar/");
    }

    boolean isPost() {
        return HttpMethod.POST.matches(request.getMethod());
    }

    /** Whether it stands or falls with a code. */
    boolean needsCode() {
        return (isAnswer() && (isPost() || !path().equals("/svar"))) || path().startsWith("/chat/conversation");
    }

    /** The code in its header, if there is one. */
    Optional<Code> code() {
        String header = Objects.requireNonNullElse(request.getHeader(HttpHeaders.AUTHORIZATION), "");
        return header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? Code.read(header.substring(SCHEME.length()))
                : Optional.empty();
    }

    Client client() {
        return Client.of(Objects.requireNonNullElse(request.getRemoteAddr(), ""));
    }
}
