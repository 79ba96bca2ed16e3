package se.lyhord.intake.guard.cost;

/**
 * What a ticket costs.
 *
 * @param bits a slow telephone tries some hundred thousand numbers a second; 17 bits take as many
 * @param seconds for those who wait instead
 */
record Price(int bits, int seconds) {
    private static final int FEWEST_BITS = 14;
    private static final int MORE_BITS = 3;
    private static final int SHORTEST = 15;
    private static final int LONGER = 45;

    /**
     * The price under this load.
     *
     * @param load from 0, where it begins to cost, to 1, where nobody more is let in
     */
    static Price at(double load) {
        return new Price(FEWEST_BITS + (int) Math.round(MORE_BITS * load), SHORTEST + (int) Math.round(LONGER * load));
    }
}
