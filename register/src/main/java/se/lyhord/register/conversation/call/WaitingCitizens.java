package se.lyhord.register.conversation.call;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Arenden;
import se.lyhord.register.conversation.live.LiveConversations;
import se.lyhord.register.permission.Reader;
import se.lyhord.register.permission.ReadingRule;
import se.lyhord.register.routine.Routines;

/** Who waits for a person: for whoever comes first, or for the one who has taken the conversation over. */
@Component
public class WaitingCitizens {
    private static final int MOST = 200;

    private final CallRows rows;
    private final Arenden arenden;
    private final Routines routines;
    private final ReadingRule reading;
    private final Clock clock;

    WaitingCitizens(CallRows rows, Arenden arenden, Routines routines, ReadingRule reading, Clock clock) {
        this.rows = rows;
        this.arenden = arenden;
        this.routines = routines;
        this.reading = reading;
        this.clock = clock;
    }

    /** Who waits at the nämnd; looked up once for many who look at the same moment. */
    @Transactional(readOnly = true)
    public Calls calls(String namnd) {
        return new Calls(rows.waiting(namnd));
    }

    /** Who of them waits for whoever comes first, in the ärenden that this person may read; who has waited longest, first, at most 200. */
    public List<WaitingCitizen> waiting(Account reader, Calls of) {
        Instant silentSince = clock.instant().minus(LiveConversations.AWAY);
        return readable(reader, of)
                .filter(row -> row.isForEverybody(silentSince) && !row.isOf(reader.username()))
                .map(CallRow::citizen)
                .limit(MOST)
                .toList();
    }

    /** The same as it is now. */
    @Transactional(readOnly = true)
    public List<WaitingCitizen> waiting(Account reader) {
        return waiting(reader, calls(reader.namnd()));
    }

    /** How many of them wait for a word of this officer, who has their conversation. */
    public int countUnanswered(Account officer, Calls of) {
        return Math.toIntExact(readable(officer, of)
                .filter(row -> row.isOf(officer.username()))
                .count());
    }

    private Stream<CallRow> readable(Account account, Calls of) {
        Reader reader = reading.reader(account);
        return of.rows().stream().filter(row -> mayKnow(reader, account.namnd(), row));
    }

    /** What lies in no ärende is for those who decide about messages. */
    private boolean mayKnow(Reader reader, String namnd, CallRow row) {
        return (row.standing() == null || row.arrivedAt() == null)
                ? reader.seesAllUnrestricted()
                : reader.mayRead(row.standing(), routines.at(namnd, row.arrivedAt()));
    }

    /** Which conversations this person has taken over and not left, who has waited longest for a word first. */
    @Transactional(readOnly = true)
    public List<OwnConversation> own(Account officer) {
        Reader reader = reading.reader(officer);
        return rows.own(officer).stream()
                .filter(own -> arenden.find(officer.namnd(), own.arende())
                        .filter(found -> reader.mayRead(found, routines.at(officer.namnd(), found.arrivedAt())))
                        .isPresent())
                .toList();
    }
}
