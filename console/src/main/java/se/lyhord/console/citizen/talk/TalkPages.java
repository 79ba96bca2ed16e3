package se.lyhord.console.citizen.talk;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import se.lyhord.console.citizen.page.Cost;
import se.lyhord.console.citizen.page.Frame;
import se.lyhord.console.citizen.page.Slip;
import se.lyhord.console.citizen.page.Step;
import se.lyhord.console.citizen.page.Words;
import se.lyhord.console.citizen.web.ChoiceOfNamnd;
import se.lyhord.console.citizen.web.Html;
import se.lyhord.console.citizen.web.Submitted;
import se.lyhord.console.citizen.web.Visits;
import se.lyhord.intake.converse.Converse;
import se.lyhord.intake.converse.Draft;
import se.lyhord.intake.converse.Turn;
import se.lyhord.intake.converse.text.Said;
import se.lyhord.intake.receive.chat.ChatReceipt;
import se.lyhord.intake.receive.chat.UnacceptableChatException;
import se.lyhord.register.conversation.KeyReusedException;
import se.lyhord.register.conversation.key.SendKey;

/** The pages of the conversation, from the first question to the receipt. */
@Component
public class TalkPages {
    private static final Logger LOG = LoggerFactory.getLogger(TalkPages.class);
    private static final String TITLE = "talk.title";

    private final Visits visits;
    private final Converse converse;
    private final Sending sending;
    private final Reachable reachable;
    private final ChoiceOfNamnd choice;
    private final Html html;
    private final Paying paying;

    TalkPages(
            Visits visits,
            Converse converse,
            Sending sending,
            Reachable reachable,
            ChoiceOfNamnd choice,
            Html html,
            Paying paying) {
        this.visits = visits;
        this.converse = converse;
        this.sending = sending;
        this.reachable = reachable;
        this.choice = choice;
        this.html = html;
        this.paying = paying;
    }

    /** The first page, or the choice of whom to write to. */
    public ServerResponse first(ServerRequest request) {
        Frame frame = visits.frame(request, "./", TITLE);
        if (frame.namnd() == null) {
            return choose(request, frame);
        }
        Map<String, String> fields =
                new HashMap<>(Map.of(Draft.LANGUAGE, frame.words().tag()));
        if (Visits.hasChosen(request)) {
            fields.put(Draft.LANGUAGE_CHOSEN, "1");
        }
        return show(frame, new Pressed(new Submitted(fields, List.of()), Cost.nothing()));
    }

    /** The next page. */
    public ServerResponse next(ServerRequest request) {
        Frame frame = visits.frame(request, "./", TITLE);
        if (frame.namnd() == null) {
            return choose(request, frame);
        }
        Submitted form = Submitted.of(request);
        return show(frame, new Pressed(form, paying.cost(request, form)));
    }

    /** To the first page: what was sent by a form cannot be asked for by its address. */
    public ServerResponse back(ServerRequest request) {
        return ServerResponse.seeOther(
                        URI.create(visits.frame(request, "./", TITLE).link("./")))
                .build();
    }

    private ServerResponse choose(ServerRequest request, Frame frame) {
        return choice.page(request, frame.titled(frame.words().t("choose.title")));
    }

    private ServerResponse show(Frame frame, Pressed pressed) {
        String namnd = requireNonNull(frame.namnd()).id();
        Draft draft = pressed.draft();
        Turn turn = converse.next(namnd, draft);
        SendKey key = pressed.form().key();
        return pressed.isSend() && turn.maySend()
                ? send(frame, pressed, draft, turn, key)
                : step(
                        turn.faults().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT,
                        frame,
                        pressed,
                        new StepOf(draft, turn, key, null));
    }

    private ServerResponse step(HttpStatus status, Frame frame, Pressed pressed, StepOf turn) {
        String namnd = requireNonNull(frame.namnd()).id();
        Frame around = frame.in(turn.words(), TITLE).withForm("samtal");
        Step step = turn.step(draftName(namnd), pressed, reachable.people(namnd, around.words()));
        return html.page(status, "conversation", Map.of("frame", around, "step", step, "cost", pressed.cost()));
    }

    /** What cannot be sent stays on the page with the reason; nobody's words vanish. */
    private ServerResponse send(Frame frame, Pressed pressed, Draft draft, Turn turn, SendKey key) {
        Words words = Words.in(turn.language());
        if (pressed.cost().isDue()) {
            String wait = words.say(new Said(
                    "wait.many", Map.of("seconds", String.valueOf(pressed.cost().seconds()))));
            Pressed waiting = new Pressed(pressed.form(), pressed.cost().awaited());
            return step(HttpStatus.UNPROCESSABLE_CONTENT, frame, waiting, new StepOf(draft, turn, key, wait));
        }
        String namnd = requireNonNull(frame.namnd()).id();
        try {
            ChatReceipt receipt = sending.send(namnd, pressed, draft, turn, key);
            Slip slip = new Slip(
                    draftName(namnd),
                    receipt.code(),
                    receipt.reference(),
                    words.moment(receipt.arrivedAt()),
                    converse.arrived(namnd, draft, receipt.arrivedAt()).next().stream()
                            .map(words::say)
                            .toList());
            return html.page(
                    "receipt", Map.of("frame", frame.in(words, "slip.title").withForm("svar"), "slip", slip));
        } catch (UnacceptableChatException refusal) {
            StepOf again = new StepOf(draft, turn, key, words.say(refusal.said()));
            return step(HttpStatus.UNPROCESSABLE_CONTENT, frame, pressed, again);
        } catch (KeyReusedException sentBefore) {
            StepOf again = new StepOf(draft, turn, SendKey.random(), words.t("sorry.reused"));
            return step(HttpStatus.CONFLICT, frame, pressed, again);
        } catch (DataAccessException | TransactionException away) {
            LOG.warn("A message from the citizens' page was not stored, and its sender told so", away);
            StepOf again = new StepOf(draft, turn, key, words.t("sorry.failed"));
            return step(HttpStatus.SERVICE_UNAVAILABLE, frame, pressed, again);
        }
    }

    private static String draftName(String namnd) {
        return "lyhord-utkast-" + namnd;
    }
}
