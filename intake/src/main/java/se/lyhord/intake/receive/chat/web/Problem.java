package se.lyhord.intake.receive.chat.web;

import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import se.lyhord.intake.converse.text.CitizenTexts;

/** Why something was not done, as programs read it (RFC 9457), in words for the citizen. */
final class Problem {
    private Problem() {}

    /**
     * A problem whose title and sentence stand among the texts.
     *
     * @param trouble name of the sentence; the title's is the same with {@code -title}
     */
    static ProblemDetail of(HttpStatusCode status, CitizenTexts texts, String trouble) {
        return of(status, texts.text("trouble." + trouble + "-title"), texts.text("trouble." + trouble));
    }

    static ProblemDetail of(HttpStatusCode status, String title, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle(title);
        return problem;
    }
}
