package se.lyhord.intake.triage;

import se.lyhord.intake.read.header.Address;
import se.lyhord.intake.triage.bounce.Bounce;
import se.lyhord.intake.triage.sign.AutomaticKind;

/** What a mail is, always with a reason that a registrator can read. */
public sealed interface Triage {
    /** Why, as a Swedish sentence. */
    String reason();

    /** A matter of its own: open an ärende. */
    record NewMatter(String reason) implements Triage {}

    /**
     * Belongs safely to an ärende.
     *
     * @param arende the register's id of it, see {@link KnownArende#id}
     */
    record FollowUp(String arende, String reason) implements Triage {}

    /**
     * Names an ärende, but nothing proves that the sender has to do with it: a registrator decides.
     *
     * @param arende the register's id of the ärende it may belong to
     */
    record PossibleFollowUp(String arende, String reason) implements Triage {}

    /**
     * A copy of a mail that is already here.
     *
     * @param of the ledger's id of the first one
     */
    record Duplicate(String of, String reason) implements Triage {}

    /**
     * A report that a letter of ours did not arrive: work on the letter's ärende, but nobody's message.
     *
     * @param bounce what became of the letter
     */
    record Returned(KnownLetter letter, Bounce bounce, String reason) implements Triage {}

    /**
     * An enhet's answer, written as a reply to the mail with its copy: nobody's message, and nothing goes to the citizen because of it.
     *
     * @param arende the register's id of it
     * @param by whom our own server vouches for
     */
    record ProposedAnswer(String arende, Address by, String reason) implements Triage {}

    /** Written by a machine or sent to many: no ärende, no acknowledgement. */
    record Automatic(AutomaticKind kind, String reason) implements Triage {}
}
