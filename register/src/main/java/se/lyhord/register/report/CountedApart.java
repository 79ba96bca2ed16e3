package se.lyhord.register.report;

/**
 * Ärenden that came in the period but are in no enhet's figures.
 *
 * @param unconfirmed no registrator has said what they are
 * @param unconfirmedLate those of them whose time for an answer is out
 * @param forwarded another authority has them
 * @param handedOver of a kind that follows other rules
 */
public record CountedApart(int unconfirmed, int unconfirmedLate, int forwarded, int handedOver) {}
