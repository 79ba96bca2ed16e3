package se.lyhord.intake.triage.sign;

import java.util.Arrays;
import java.util.List;
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
    /** What sort of machine mail it is the sign of. */
    AutomaticKind kind();

    /** Why, as a Swedish sentence that people read. */
    String reason();

    /** Whether the mail bears it. */
    boolean in(ReadMessage mail);

    /** Every sign that a mail bears, weightiest family first. */
    static Stream<Sign> allIn(ReadMessage mail) {
        return FAMILIES.stream().flatMap(List::stream).filter(sign -> sign.in(mail));
    }

    /** In the order of {@link AutomaticKind}. */
    List<List<Sign>> FAMILIES = List.of(
            Arrays.asList(BounceSign.values()),
            Arrays.asList(ReceiptSign.values()),
            Arrays.asList(CalendarSign.values()),
            Arrays.asList(AnsweringMachineSign.values()),
            Arrays.asList(AwaySubjectSign.values()),
            Arrays.asList(SystemSign.values()),
            Arrays.asList(NoReplySign.values()),
            Arrays.asList(ListSign.values()));
}
