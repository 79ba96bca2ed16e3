package se.lyhord.register.arende;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.lyhord.register.refusal.RefusedException;

/**
 * Who wrote, as far as the message says.
 *
 * @param name as given
 * @param address e-mail address; null when there is none to answer to
 * @param phone telephone number
 * @param postal postal address, one line for each of its lines
 * @param readsWithCode whether the sender reads letters on the citizens' page, with a code that says nothing of who it is
 */
public record Sender(
        @Nullable String name,
        @Nullable String address,
        @Nullable String phone,
        @Nullable String postal,
        boolean readsWithCode) {
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>]+@[^\\s@<>.]+(\\.[^\\s@<>.]+)+");

    /** Somebody who has no code. */
    public Sender(@Nullable String name, @Nullable String address, @Nullable String phone, @Nullable String postal) {
        this(name, address, phone, postal, false);
    }

    /** Somebody of whom at most name and e-mail address are known. */
    public Sender(@Nullable String name, @Nullable String address) {
        this(name, address, null, null);
    }

    /** The same with a code. */
    public Sender withCode() {
        return new Sender(name, address, phone, postal, true);
    }

    /** From the columns of {@code arende}; whether with a code is not asked. */
    public static Sender read(ResultSet row) throws SQLException {
        return new Sender(
                row.getString("sender_name"),
                row.getString("sender_address"),
                row.getString("sender_phone"),
                row.getString("sender_postal"));
    }

    /** The name, else the address, else that nobody is named. */
    public String display() {
        if (name != null && !name.isBlank()) {
            return name;
        }
        return address == null ? "Anonym" : address;
    }

    /** As the ledger shows and finds it: by the address where there is one. */
    public String found() {
        return address == null ? display() : address;
    }

    /**
     * Takes only what can be an e-mail address, or none.
     *
     * @throws RefusedException when it cannot
     */
    public void requireAddress() {
        if (address != null && !EMAIL.matcher(address).matches()) {
            throw new RefusedException("E-postadressen ser inte rätt ut.");
        }
    }

    /** Whether the citizen left no way to be reached, which is what the routines call anonymous; a code is none that we could use. */
    public boolean isAnonymous() {
        return address == null && postal == null && phone == null;
    }

    /** Whether the citizen hears what we say. */
    public boolean isReachable() {
        return readsWithCode || !isAnonymous();
    }

    /** Whether a letter can reach the citizen. */
    public boolean canBeWrittenTo() {
        return address != null || postal != null || readsWithCode;
    }

    /** Whether a letter reaches the citizen on the citizens' page and nowhere else. */
    public boolean readsOnlyWithCode() {
        return readsWithCode && address == null && postal == null;
    }

    /** Whether one of the ways to reach the citizen is also one of the other's. */
    public boolean isReachedLike(Sender other) {
        return same(address, other.address) || same(phone, other.phone) || same(postal, other.postal);
    }

    private static boolean same(@Nullable String one, @Nullable String other) {
        return one != null && one.equalsIgnoreCase(other);
    }
}
