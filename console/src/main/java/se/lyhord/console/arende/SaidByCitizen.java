package se.lyhord.console.arende;

import java.time.Instant;
import java.util.stream.Stream;
import se.lyhord.console.conversation.LineWords;
import se.lyhord.register.conversation.Author;
import se.lyhord.register.conversation.Line;
import se.lyhord.register.conversation.Notice;
import se.lyhord.register.conversation.live.LiveConversation;

/**
 * What a citizen said or did in a conversation; what officers did there is in the log of the ärende, and letters stand for themselves.
 *
 * @param sentence ours
 * @param words the citizen's own; empty where they said nothing
 */
record SaidByCitizen(Instant at, String sentence, String words) {
    /** All but the first message, with which the ärende begins anyway. */
    static Stream<SaidByCitizen> of(LiveConversation talk) {
        return talk.lines().stream().filter(line -> line.id() > 1).flatMap(SaidByCitizen::of);
    }

    private static Stream<SaidByCitizen> of(Line line) {
        if (line.author() == Author.CITIZEN) {
            return Stream.of(new SaidByCitizen(
                    line.at(), LineWords.who(line) + ": ", line.text().strip()));
        }
        return line.notice().stream()
                .filter(notice -> notice != Notice.TAKEN_OVER && notice != Notice.LEFT)
                .map(notice -> new SaidByCitizen(line.at(), LineWords.sentence(line, notice), ""));
    }
}
