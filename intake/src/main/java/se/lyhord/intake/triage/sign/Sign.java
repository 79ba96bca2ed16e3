package se.lyhord.intake.triage.sign;

import java.util.Arrays;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.lyhord.intake.read.ReadMessage;

/** One sign in the mail itself that a machine wrote it. */
public sealed interface Sign
        permits BounceSign,
                ReceiptSign,
                CalendarSign,
                AnsweringMachineSign,
                AwaySubjectSign,
                SystemSign,
                NoReplySign,
                ListSign {
    /**
     * What makes a sign.
     *
     * @param kind what sort of machine mail it is the sign of
     * @param reason why, as a Swedish sentence that people read
     * @param predicate whether a mail bears it
     */
    record Definition(AutomaticKind kind, String reason, Predicate<ReadMessage> predicate) {}

    /** What this sign is. */
    Definition definition();

    /** What sort of machine mail it is the sign of. */
    default AutomaticKind kind() {
        return definition().kind();
    }

    /** Why, as a Swedish sentence that people read. */
    default String reason() {
        return definition().reason();
    }

    /** Whether the mail bears it. */
    default boolean in(ReadMessage mail) {
        return definition().predicate().test(mail);
    }

    /** Every sign that a mail bears, weightiest family first, in the order of {@link AutomaticKind}. */
    static Stream<Sign> allIn(ReadMessage mail) {
        return Stream.<Sign[]>of(
                        BounceSign.values(),
                        ReceiptSign.values(),
                        CalendarSign.values(),
                        AnsweringMachineSign.values(),
                        AwaySubjectSign.values(),
                        SystemSign.values(),
                        NoReplySign.values(),
                        ListSign.values())
                .flatMap(Arrays::stream)
                .filter(sign -> sign.in(mail));
    }
}
