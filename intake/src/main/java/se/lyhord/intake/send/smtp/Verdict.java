package se.lyhord.intake.send.smtp;

import java.util.Set;
import java.util.stream.Stream;

/**
 * Whose matter a refusal is: the recipient's, the letter's or our own. When in doubt it is our own, since a letter given up in vain costs a
 * person work, and one tried again costs nothing.
 */
final class Verdict {
    /** Sign-in and encryption (RFC 4954, section 6), as Exchange says it, and what others say of our domain (RFC 7372). */
    private static final Set<String> OUR_RIGHT = Set.of(
            "7.0", "7.3", "7.8", "7.9", "7.10", "7.11", "7.12", "7.13", "7.14", "7.20", "7.21", "7.22", "7.23", "7.24",
            "7.25", "7.26", "7.27", "7.54", "7.57", "7.60", "7.64", "7.68");

    /** No such mailbox, host or domain, or one that is closed (RFC 3463, sections 3.2 and 3.3; RFC 7505). */
    private static final Set<String> NO_MAILBOX =
            Set.of("1.0", "1.1", "1.2", "1.3", "1.4", "1.6", "1.10", "2.0", "2.1", "4.4", "4.1");

    /** Full (RFC 3463, section 3.3): it may have room tomorrow, whatever the first digit says. */
    private static final Set<String> FULL = Set.of("2.2", "3.1");

    private Verdict() {}

    /** To MAIL FROM: nothing of the recipient has been said yet. */
    static Delivery ofSender(Reply reply) {
        if (reply.code() == 552 || reply.subjectAndDetail().equals("3.4")) {
            return new Delivery.Never(Reason.LETTER_REFUSED, reply.text());
        }
        return new Delivery.NoServer(reply.isForGood() ? Trouble.REFUSES_US : Trouble.BUSY, reply.text());
    }

    /** To RCPT TO. */
    static Delivery ofRecipient(Reply reply) {
        if (isAboutUs(reply)) {
            return new Delivery.NoServer(Trouble.REFUSES_US, reply.text());
        }
        if (!reply.isForGood() || isPassing(reply)) {
            return new Delivery.Later(reply.text());
        }
        boolean unwanted = reply.subjectAndDetail().startsWith("7.");
        return new Delivery.Never(unwanted ? Reason.NOT_WANTED : Reason.NO_SUCH_ADDRESS, reply.text());
    }

    /** To the letter itself. */
    static Delivery ofLetter(Reply reply) {
        if (isAboutUs(reply)) {
            return new Delivery.NoServer(Trouble.REFUSES_US, reply.text());
        }
        if (!reply.isForGood() || FULL.contains(reply.subjectAndDetail())) {
            return new Delivery.Later(reply.text());
        }
        boolean noMailbox = NO_MAILBOX.contains(reply.subjectAndDetail());
        return new Delivery.Never(noMailbox ? Reason.NO_SUCH_ADDRESS : Reason.LETTER_REFUSED, reply.text());
    }

    /** Some servers say only when they hear the recipient that they do not like the sender, and most say it with 7.1 and words. */
    private static boolean isAboutUs(Reply reply) {
        return reply.isForGood()
                && (reply.code() == 530
                        || reply.code() == 535
                        || reply.code() == 538
                        || OUR_RIGHT.contains(reply.subjectAndDetail())
                        || (!NO_MAILBOX.contains(reply.subjectAndDetail())
                                && Stream.of(
                                                "relay",
                                                "sender address",
                                                "client host",
                                                "authenticat",
                                                "not allowed to send as")
                                        .anyMatch(reply::says)));
    }

    /** What is written as for good but is not: a full mailbox, commands in the wrong order, a server that lost its way. */
    private static boolean isPassing(Reply reply) {
        return FULL.contains(reply.subjectAndDetail())
                || reply.subjectAndDetail().startsWith("3.")
                || (reply.subjectAndDetail().startsWith("4.") && !NO_MAILBOX.contains(reply.subjectAndDetail()))
                || reply.code() == 503
                || (reply.enhanced().isEmpty() && (reply.code() == 552 || reply.code() == 555));
    }
}
