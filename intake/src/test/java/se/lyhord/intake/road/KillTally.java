package se.lyhord.intake.road;

/**
 * What was found when the process had been killed again and again.
 *
 * @param lost mails that are not in the ledger
 * @param recordedTwice rows of the ledger that repeat a mail
 * @param doubledArenden ärenden beyond one for each mail
 * @param doubledBekraftelser citizens who got two different letters
 * @param withoutBekraftelse citizens who got none
 * @param sameLetterTwice citizens who got the same letter, with the same Message-ID, more than once: the documented window
 */
record KillTally(
        int rounds,
        int sent,
        long lost,
        long recordedTwice,
        long doubledArenden,
        long doubledBekraftelser,
        long withoutBekraftelse,
        long sameLetterTwice) {
    String asTable() {
        return """
                | seen | number |
                |---|---|
                | rounds of `kill -9` | %d |
                | mails sent | %d |
                | mails lost | %d |
                | ledger rows doubled | %d |
                | ärenden doubled | %d |
                | bekräftelser doubled (different letters) | %d |
                | citizens without bekräftelse | %d |
                | the same letter twice (same Message-ID, the documented window) | %d |
                """.formatted(
                        rounds,
                        sent,
                        lost,
                        recordedTwice,
                        doubledArenden,
                        doubledBekraftelser,
                        withoutBekraftelse,
                        sameLetterTwice);
    }
}
