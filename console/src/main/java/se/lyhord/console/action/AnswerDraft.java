package se.lyhord.console.action;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lyhord.register.inquiry.Inquiry;
import se.lyhord.register.measure.Measure;

/** The words with which an answer can begin: what the utredning says, what is done, and when that is followed up. */
final class AnswerDraft {
    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("sv", "SE"));

    private AnswerDraft() {}

    static String of(Inquiry inquiry, List<Measure> measures) {
        String done = measures.stream().map(AnswerDraft::measure).collect(Collectors.joining("\n"));
        return Stream.of(inquiry.happened(), inquiry.cause(), inquiry.assessment(), done)
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining("\n\n"));
    }

    private static String measure(Measure measure) {
        return "Åtgärd: " + measure.text()
                + (measure.followUp() == null || measure.followedUpAt() != null
                        ? ""
                        : " Vi följer upp det den " + DAY.format(measure.followUp()) + ".");
    }
}
