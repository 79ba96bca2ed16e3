package se.lyhord.intake.triage.bounce;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.lyhord.intake.read.BounceReport;
import se.lyhord.intake.read.ReadMessage;

/**
 * What a report says became of a letter.
 *
 * @param cause why it did not arrive
 * @param delayed whether the mail server goes on trying, so that nothing is settled
 * @param recipient the address that it did not reach
 * @param said what the mail server said, on one line
 * @param messageIds ids that the report gives for the letter, without angle brackets
 */
public record Bounce(
        BounceCause cause, boolean delayed, Optional<String> recipient, String said, List<String> messageIds) {
    private static final int LOOKED_AT = 20_000;
    private static final int KEPT = 500;

    private static final Pattern DELAYED_SUBJECT = Pattern.compile(
            "(?i)\\b(?:delay(?:ed)?|warning: (?:message|could not send)|still being retried|f\u00f6rsenad|f\u00f6rdr\u00f6jd|verz\u00f6gert|forsinket)\\b");
    private static final Pattern DELAYED_TEXT = Pattern.compile(
            "(?i)will (?:continue to )?(?:be )?(?:retr(?:y|ied)|keep trying|try again)|continue to try|no action is required|do not need to (?:resend|do anything)|"
                    + "this is a warning message only|this is only a warning|beh\u00f6ver inte skicka .{0,30}igen");
    private static final Pattern GIVEN_UP =
            Pattern.compile("(?i)giving up|given up|permanent|gave up|no longer|will not be retried");
    private static final Pattern ADDRESS = Pattern.compile(
            "(?m)^[>\\s]*<?([^\\s<>@:;,\"]{1,64}@[^\\s<>@:;,\"]+\\.[a-z]{2,})>?[:\\s.]*", Pattern.CASE_INSENSITIVE);
    private static final Pattern MESSAGE_ID = Pattern.compile("(?im)^[>\\s]*Message-ID:\\s*<([^<>\\s]+)>");

    /** Keeps its own copy. */
    public Bounce {
        messageIds = List.copyOf(messageIds);
    }

    /** Reads a mail that is taken for a report, in whatever form it is. */
    public static Bounce read(ReadMessage mail) {
        Optional<BounceReport> report = mail.bounce();
        String text = mail.text().substring(0, Math.min(mail.text().length(), LOOKED_AT));
        String said = report.flatMap(BounceReport::diagnostic).orElse("");
        return new Bounce(
                BounceCause.of(report.flatMap(BounceReport::status).orElse(""), said, text),
                isDelayed(mail, text),
                report.flatMap(BounceReport::recipient).or(() -> failedRecipient(mail, text)),
                said.substring(0, Math.min(said.length(), KEPT)),
                Stream.of(
                                report.flatMap(BounceReport::originalMessageId).stream(),
                                mail.thread().answered().stream(),
                                MESSAGE_ID.matcher(mail.text()).results().map(found -> found.group(1)))
                        .flatMap(ids -> ids)
                        .distinct()
                        .limit(20)
                        .toList());
    }

    private static boolean isDelayed(ReadMessage mail, String text) {
        Optional<String> action = mail.bounce().flatMap(BounceReport::action);
        return action.map("delayed"::equals)
                .orElseGet(() -> (DELAYED_SUBJECT.matcher(mail.subject()).find()
                                || DELAYED_TEXT.matcher(text).find())
                        && !GIVEN_UP.matcher(text).find());
    }

    private static Optional<String> failedRecipient(ReadMessage mail, String text) {
        return mail.headers()
                .first("x-failed-recipients")
                .map(list -> list.replaceFirst(",.*", "").strip())
                .or(() -> ADDRESS.matcher(text)
                        .results()
                        .map((MatchResult found) -> found.group(1))
                        .findFirst());
    }
}
