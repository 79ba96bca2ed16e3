package se.lyhord.console.citizen.answer;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import se.lyhord.console.citizen.page.Frame;
import se.lyhord.console.citizen.page.Words;
import se.lyhord.console.citizen.web.Html;
import se.lyhord.console.citizen.web.Submitted;
import se.lyhord.console.citizen.web.Visits;
import se.lyhord.intake.receive.chat.UnacceptableChatException;
import se.lyhord.register.conversation.CitizensDoor;
import se.lyhord.register.conversation.Conversation;
import se.lyhord.register.conversation.KeyReusedException;
import se.lyhord.register.conversation.key.Code;

/** The page on which a citizen reads the answer and writes on. */
@Component
public class AnswerPages {
    private static final Logger LOG = LoggerFactory.getLogger(AnswerPages.class);
    private static final String PATH = "svar";
    private static final String TITLE = "answer.title";
    private static final String CODE_TITLE = "code.title";

    private final Visits visits;
    private final CitizensDoor door;
    private final CitizenDeeds deeds;
    private final ExchangeOf exchanges;
    private final Html html;

    AnswerPages(Visits visits, CitizensDoor door, CitizenDeeds deeds, ExchangeOf exchanges, Html html) {
        this.visits = visits;
        this.door = door;
        this.deeds = deeds;
        this.exchanges = exchanges;
        this.html = html;
    }

    /** Where the code is asked for. */
    public ServerResponse ask(ServerRequest request) {
        return ask(HttpStatus.OK, visits.frame(request, PATH, CODE_TITLE), null);
    }

    /** The conversation, after what was done with it. */
    public ServerResponse show(ServerRequest request) {
        Submitted form = Submitted.of(request);
        return Code.read(form.field("kod"))
                .flatMap(code -> door.read(code).map(before -> after(request, form, code, before)))
                .orElseGet(() -> unknown(request, form));
    }

    /** The same for a page that is open and has heard that there is something new; it only reads. */
    public ServerResponse news(ServerRequest request) {
        Submitted nothing = Submitted.of(request);
        return Code.ofAuthorization(request.headers().firstHeader(HttpHeaders.AUTHORIZATION))
                .flatMap(code -> door.read(code)
                        .map(now -> page(frame(request, nothing, now), nothing, code, now, Done.nothing())))
                .orElseGet(() -> ServerResponse.status(HttpStatus.UNAUTHORIZED).build());
    }

    private ServerResponse unknown(ServerRequest request, Submitted form) {
        Frame frame = visits.frame(request, PATH, CODE_TITLE);
        boolean onlyTongue =
                form.field("kod").isBlank() && !form.field(Visits.TONGUE).isEmpty();
        return onlyTongue
                ? ask(HttpStatus.OK, frame, null)
                : ask(HttpStatus.NOT_FOUND, frame, frame.words().t("code.unknown"));
    }

    private ServerResponse after(ServerRequest request, Submitted form, Code code, Conversation before) {
        Frame frame = frame(request, form, before);
        Done done = done(frame.words(), form, code, before);
        return page(frame, form, code, done.isChanged() ? door.read(code).orElse(before) : before, done);
    }

    private Frame frame(ServerRequest request, Submitted form, Conversation conversation) {
        String tag = Visits.hasChosen(request)
                ? form.said(Visits.TONGUE).orElseGet(() -> form.field("lang"))
                : conversation.language();
        return visits.frame(request, PATH, TITLE, tag)
                .of(visits.namnd(conversation.namnd()))
                .withForm(PATH);
    }

    private ServerResponse page(Frame frame, Submitted form, Code code, Conversation now, Done done) {
        return html.page(
                done.status(),
                "answer",
                Map.of("frame", frame, "exchange", exchanges.exchange(frame.words(), code, form, now, done)));
    }

    private Done done(Words words, Submitted form, Code code, Conversation before) {
        try {
            return deeds.apply(form, code, before);
        } catch (UnacceptableChatException refusal) {
            return Done.refused(HttpStatus.UNPROCESSABLE_CONTENT, words.say(refusal.said()));
        } catch (KeyReusedException sentBefore) {
            return Done.refused(HttpStatus.CONFLICT, "sorry.reused");
        } catch (DataAccessException | TransactionException away) {
            LOG.warn("A later message from the citizens' page was not stored, and its sender told so", away);
            return Done.refused(HttpStatus.SERVICE_UNAVAILABLE, "sorry.failed");
        }
    }

    private ServerResponse ask(HttpStatus status, Frame frame, @Nullable String fault) {
        Map<String, Object> shown = new HashMap<>(Map.of("frame", frame.withForm(PATH)));
        shown.put("fault", fault);
        return html.page(status, "code", shown);
    }
}
