package se.lyhord.register.search.index;

import java.time.YearMonth;
import java.util.Locale;

/**
 * A mark beside the words of an ärende, so that a filter, a number and a month are looked up in the same index as the words. No word holds a colon.
 */
public enum Facet {
    STATUS("s"),
    KIND("k"),
    UNIT("u"),
    FLAG("f"),
    CHANNEL("c"),
    /** That a chef has taken it over. */
    TAKEN_OVER("o"),
    DIARIENUMMER("d"),
    REFERENCE("r"),
    ADDRESS("e"),
    PHONE("t");

    private final String letter;

    Facet(String letter) {
        this.letter = letter;
    }

    /** The mark for this value. */
    public String mark(String value) {
        return letter + ":" + value;
    }

    /** The mark of all that came to a nämnd in a month. */
    public static String of(String namnd, YearMonth month) {
        return "n:" + namnd + ":" + month;
    }

    /** The mark of all that came to a nämnd in a year. */
    public static String of(String namnd, int year) {
        return "n:" + namnd + ":" + year;
    }

    /** An e-mail address as it is compared. */
    public static String address(String address) {
        return address.strip().toLowerCase(Locale.ROOT);
    }

    /** A telephone number as it is compared: digits only, as dialled in Sweden. */
    public static String phone(String phone) {
        String dialled = phone.replaceAll("[^\\d+]", "");
        return dialled.replaceFirst("^(?:\\+46|0046)0?", "0").replace("+", "");
    }

    /** A reference as it is compared. */
    public static String reference(String reference) {
        return reference.replaceAll("[^\\p{Alnum}]", "").toLowerCase(Locale.ROOT);
    }
}
