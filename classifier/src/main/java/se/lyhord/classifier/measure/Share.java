package se.lyhord.classifier.measure;

/** A part of a whole, between 0 and 1; of nothing it is 0. */
final class Share {
    private Share() {}

    static double of(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
