package se.lyhord.console.action;

import java.util.List;

/** What others do meanwhile with what somebody writes about. */
interface News {
    /** Where the verb itself refuses what has changed. */
    News NONE = new News() {
        @Override
        public int now() {
            return 0;
        }

        @Override
        public List<String> since(int seen) {
            return List.of();
        }
    };

    /** How much has happened by now. */
    int now();

    /** What has been done by others since so much had happened, as sentences. */
    List<String> since(int seen);
}
