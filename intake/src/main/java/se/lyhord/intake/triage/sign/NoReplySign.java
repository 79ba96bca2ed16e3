package se.lyhord.intake.triage.sign;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import se.lyhord.intake.read.ReadMessage;

/** Signs in the sender's address that nobody wrote, unless the mail says where the one who wrote can be answered. */
@SuppressWarnings("ImmutableEnumChecker") // The predicates capture nothing.
enum NoReplySign implements Sign {
    /** An address that nobody reads; but a web form may write from it for a person who can be answered. */
    NO_REPLY(
            "Avsändaradressen tar inte emot svar.",
            mail -> mail.from().filter(NoReply::matches).isPresent()
                    && mail.replyTo().stream().allMatch(NoReply::matches)),
    /** Machines' own accounts. */
    MACHINE(
            "Avsändaren är ett program, inte en människa.",
            mail -> mail.from()
                            .filter(from ->
                                    Words.MACHINE.matcher(from.localPart()).matches())
                            .isPresent()
                    && mail.replyTo().isEmpty());

    private final Definition definition;

    NoReplySign(String reason, Predicate<ReadMessage> predicate) {
        this.definition = new Definition(AutomaticKind.AUTO_REPLY, reason, predicate);
    }

    @Override
    public Definition definition() {
        return definition;
    }

    /** Apart, since an enum's constants cannot use its own. */
    private static final class Words {
        private static final Pattern MACHINE = Pattern.compile(
                "root|daemon|nobody|www-data|apache|cron|backup|autorespon(?:d|se|der)|auto-?reply|autosvar|bounces?(?:[+-].*)?|.*[+-]bounces?|notifications?|notify|aviser(?:ing)?");
    }
}
