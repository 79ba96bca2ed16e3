package se.lyhord.intake.triage;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A letter of ours that told a colleague of an ärende.
 *
 * @param arende the register's id of its ärende
 * @param name what it is in Swedish, definite form, as in "Kopian till enheten"
 * @param answerers addresses of those who may propose the answer, in any case
 */
public record ColleagueLetter(String arende, String name, Set<String> answerers) {
    /** Keeps the addresses in lower case. */
    public ColleagueLetter {
        answerers = answerers.stream()
                .map(address -> address.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }
}
