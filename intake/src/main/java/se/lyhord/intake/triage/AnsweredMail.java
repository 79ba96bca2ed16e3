package se.lyhord.intake.triage;

/**
 * An earlier message that a mail answers.
 *
 * @param arende the ärende that holds it
 * @param ours whether we wrote it, so that only its receivers know its Message-ID
 */
public record AnsweredMail(KnownArende arende, boolean ours) {}
