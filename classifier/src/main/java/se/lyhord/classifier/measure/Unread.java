package se.lyhord.classifier.measure;

/**
 * What would have been confirmed unread.
 *
 * @param messages how many there were
 * @param sure how many of them were sure
 * @param placed how many of those had the right ärendetyp and enhet
 * @param whole how many of those had the right kvalitetsfaktor too
 */
public record Unread(int messages, int sure, int placed, int whole) {
    /** The share of all messages. */
    public double share() {
        return Share.of(sure, messages);
    }

    /** Of the sure ones, how many had the right ärendetyp and enhet. */
    public double placedRight() {
        return Share.of(placed, sure);
    }

    /** Of the sure ones, how many were right in everything. */
    public double allRight() {
        return Share.of(whole, sure);
    }
}
