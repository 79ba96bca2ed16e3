package se.lyhord.intake.guard;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import se.lyhord.intake.converse.text.AcceptLanguage;
import se.lyhord.intake.converse.text.CitizenTexts;
import se.lyhord.register.conversation.key.Code;
import se.lyhord.register.conversation.key.SendKey;

/** A request as the limits see it; its path is decoded and without detours. */
record Visit(HttpServletRequest request) {
    /** The language of the page that sends a form, or that was chosen in a link. */
    private static final Pattern SPOKEN = Pattern.compile("(?:^|&)(?:i|lang)=([A-Za-z-]{2,20})");

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

    boolean isForm() {
        return header(HttpHeaders.CONTENT_TYPE)
                .regionMatches(
                        true, 0, MediaType.MULTIPART_FORM_DATA_VALUE, 0, MediaType.MULTIPART_FORM_DATA_VALUE.length());
    }

    /** How long its body is; negative when it does not say. */
    long length() {
        return request.getContentLengthLong();
    }

    /** Whether it has a body that does not say how long it is, whatever its method. */
    boolean isEndless() {
        return length() < 0
                && (isPost() || !header(HttpHeaders.TRANSFER_ENCODING).isEmpty());
    }

    /** Whether it stands or falls with a code. */
    boolean needsCode() {
        return (isAnswer() && (isPost() || !path().equals("/svar"))) || path().startsWith("/chat/conversation");
    }

    /** The code in its header, if there is one. */
    Optional<Code> code() {
        return Code.ofAuthorization(request.getHeader(HttpHeaders.AUTHORIZATION));
    }

    /** The key of the first message that an app sends with it; empty for anything else and for a key that is none. */
    Optional<SendKey> begins() {
        if (!isPost() || !path().equals("/chat/messages")) {
            return Optional.empty();
        }
        String written = header("Idempotency-Key");
        return written.isBlank() ? Optional.of(SendKey.random()) : SendKey.ofHeader(written);
    }

    /** What it shows to have paid. */
    String ticket() {
        return header("Lyhord-Ticket");
    }

    /** The texts in the language that its page speaks, or that its browser or app asks for. */
    CitizenTexts texts() {
        Matcher spoken = SPOKEN.matcher(Objects.requireNonNullElse(request.getQueryString(), ""));
        return CitizenTexts.in(
                spoken.find()
                        ? spoken.group(1)
                        : AcceptLanguage.preferred(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE))
                                .orElse("sv"));
    }

    Client client() {
        return Client.of(Objects.requireNonNullElse(request.getRemoteAddr(), ""));
    }

    private String header(String name) {
        return Objects.requireNonNullElse(request.getHeader(name), "");
    }
}
