package se.lyhord.console.arende;

import java.util.List;
import org.springframework.stereotype.Component;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.ArendeStatus;
import se.lyhord.register.arende.InboxRow;
import se.lyhord.register.arende.LikelyDuplicate;
import se.lyhord.register.arende.LikelyDuplicates;
import se.lyhord.register.arende.SameSender;
import se.lyhord.register.permission.Reader;
import se.lyhord.register.permission.ReadingRule;
import se.lyhord.register.routine.Routines;

/** Finds what else has come from the one who wrote, and what may be about the same, as far as a person may see it. */
@Component
class ContactOf {
    private static final int SHOWN = 6;

    /** How many are looked at to find so many that the person may see. */
    private static final int LOOKED_AT = 40;

    private final SameSender sameSender;
    private final LikelyDuplicates duplicates;
    private final ReadingRule reading;
    private final Routines routines;

    ContactOf(SameSender sameSender, LikelyDuplicates duplicates, ReadingRule reading, Routines routines) {
        this.sameSender = sameSender;
        this.duplicates = duplicates;
        this.reading = reading;
        this.routines = routines;
    }

    Found of(Arende arende, Account account, boolean mayMerge) {
        Reader reader = reading.reader(account);
        List<LikelyDuplicate> alike = duplicates.of(arende).stream()
                .filter(other -> isReadable(reader, account.namnd(), other.row()))
                .toList();
        List<InboxRow> newest = sameSender.newest(arende, LOOKED_AT);
        List<InboxRow> earlier = newest.stream()
                .filter(row -> isReadable(reader, account.namnd(), row))
                .limit(SHOWN)
                .toList();
        // Who may not read all of them learns only of those that can be read.
        int others = reader.seesAllUnrestricted() ? count(newest, arende) : earlier.size();
        return new Found(alike, earlier, others, mayMerge);
    }

    private int count(List<InboxRow> newest, Arende arende) {
        return newest.size() < LOOKED_AT ? newest.size() : sameSender.count(arende);
    }

    private boolean isReadable(Reader reader, String namnd, InboxRow row) {
        return reader.mayRead(row, routines.at(namnd, row.arrivedAt()));
    }

    /**
     * What was found.
     *
     * @param others how many have come from the same sender
     * @param mayMerge whether the person may merge this ärende into another
     */
    record Found(List<LikelyDuplicate> duplicates, List<InboxRow> earlier, int others, boolean mayMerge) {
        Found {
            duplicates = List.copyOf(duplicates);
            earlier = List.copyOf(earlier);
        }

        boolean merges(InboxRow other) {
            return mayMerge && (other.status() == ArendeStatus.INKOMMET || other.status() == ArendeStatus.FORDELAT);
        }
    }
}
