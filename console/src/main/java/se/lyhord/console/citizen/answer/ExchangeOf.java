package se.lyhord.console.citizen.answer;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.lyhord.config.routine.Rutin;
import se.lyhord.console.citizen.page.Exchange;
import se.lyhord.console.citizen.page.Words;
import se.lyhord.console.citizen.web.Submitted;
import se.lyhord.register.conversation.Author;
import se.lyhord.register.conversation.Conversation;
import se.lyhord.register.conversation.Line;
import se.lyhord.register.conversation.Stage;
import se.lyhord.register.conversation.key.Code;
import se.lyhord.register.conversation.key.SendKey;
import se.lyhord.register.routine.Routines;

/** A conversation as the page shows it. */
@Component
class ExchangeOf {
    private final Routines routines;
    private final Clock clock;

    ExchangeOf(Routines routines, Clock clock) {
        this.routines = routines;
        this.clock = clock;
    }

    Exchange exchange(Words words, Code code, Submitted form, Conversation now, Done done) {
        boolean answered = now.stage() == Stage.ANSWERED || now.stage() == Stage.CLOSED;
        boolean waits = !answered && now.stage() != Stage.ENDED;
        boolean asksWhy = asksWhy(form, done);
        String fault = done.fault();
        return new Exchange(
                code.text(),
                (done.keepsKey() ? form.key() : SendKey.random()).key().toString(),
                now.reference().text(),
                now.diarienummer(),
                words.t("stage." + key(now.stage())),
                due(words, now, waits),
                officer(words, now),
                now.lines().stream().map(line -> row(words, line)).toList(),
                now.lines().stream().mapToLong(Line::id).max().orElse(0),
                done.isSent() ? "" : form.field("text"),
                fault == null ? null : words.tOrSame(fault),
                done.isSent() ? words.t("answer.sent") : null,
                answered && now.satisfied() == null && !asksWhy,
                asksWhy ? words.t("rate." + way(now.namnd())) : null,
                !now.wantsHuman() && now.officer() == null);
    }

    /** Until it has been told why, or that all is well, whatever else is pressed in between. */
    private static boolean asksWhy(Submitted form, Done done) {
        return switch (form.step()) {
            case CitizenDeeds.DISSATISFIED -> true;
            case "nojd" -> false;
            default -> !done.isSent() && !form.field(CitizenDeeds.DISSATISFIED).isEmpty();
        };
    }

    /** A day that has passed is no promise any more. */
    private @Nullable String due(Words words, Conversation now, boolean waits) {
        Instant due = now.answerDue();
        return due == null || !waits || due.isBefore(clock.instant())
                ? null
                : words.t("answer.due", "day", words.day(due));
    }

    private static @Nullable String officer(Words words, Conversation now) {
        if (now.officer() != null) {
            return words.t("answer.with", "name", now.officer());
        }
        return now.wantsHuman() ? words.t("answer.waiting") : null;
    }

    private static Exchange.Row row(Words words, Line line) {
        return new Exchange.Row(
                line.id(), kind(line.author()), who(words, line), text(words, line), words.moment(line.at()));
    }

    private static String kind(Author author) {
        return author == Author.CITIZEN ? "mine" : author.name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String who(Words words, Line line) {
        return switch (line.author()) {
            case CITIZEN -> words.t("answer.you");
            case OFFICER -> line.name();
            case LETTER -> words.t("answer.letter");
            case NOTICE -> null;
        };
    }

    private static String text(Words words, Line line) {
        return line.notice()
                .map(notice ->
                        words.t("notice." + key(notice), "name", Objects.requireNonNullElse(line.name(), "Lyhörd")))
                .orElse(line.text());
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The routine's own way for the dissatisfied. */
    private String way(String namnd) {
        Rutin rutin = routines.today(namnd).rutin();
        return switch (rutin.handling().dissatisfied()) {
            case CHIEF_TAKES_OVER -> "chief";
            case PASSED_TO_CHIEF -> "passed";
            case TOLD_WHERE_TO_TURN -> "where";
            case UNREGULATED -> "read";
        };
    }
}
