package se.lyhord.register.administration;

import java.text.ListFormat;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.lyhord.config.routine.Rutin;
import se.lyhord.config.routine.people.Enhet;
import se.lyhord.config.routine.people.Role;
import se.lyhord.register.permission.Areas;
import se.lyhord.register.refusal.RefusedException;
import se.lyhord.register.routine.Routines;

/** What an account must be to make sense in the nämnd's routine of today, and how it is put into words. */
@Component
class AccountRules {
    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._@-]{1,63}");

    /** Control characters and what turns the direction of a text round. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}]");

    private static final int LONGEST_NAME = 100;

    private static final ListFormat AND =
            ListFormat.getInstance(Locale.of("sv"), ListFormat.Type.STANDARD, ListFormat.Style.FULL);

    private final Routines routines;

    AccountRules(Routines routines) {
        this.routines = routines;
    }

    String username(String written) {
        String username = written.strip().toLowerCase(Locale.ROOT);
        if (!USERNAME.matcher(username).matches()) {
            throw new RefusedException("Användarnamnet ska ha 2–64 tecken: a–z, siffror, punkt, streck eller @.");
        }
        return username;
    }

    String name(String written) {
        String name = written.strip();
        if (name.isEmpty()
                || name.length() > LONGEST_NAME
                || UNSEEN.matcher(name).find()) {
            throw new RefusedException("Skriv ett namn med högst %d tecken.".formatted(LONGEST_NAME));
        }
        return name;
    }

    /**
     * Refuses work that does not go together with the routine.
     *
     * @param before what the account has already, which may stay though the routine has lost it
     */
    void check(String namnd, Work work, Work before) {
        if (work.roles().isEmpty()) {
            throw new RefusedException("Välj minst en roll.");
        }
        Rutin rutin = rutin(namnd);
        Set<String> known = rutin.units().stream()
                .filter(unit -> !unit.external())
                .map(Enhet::id)
                .collect(Collectors.toCollection(HashSet::new));
        known.addAll(before.units());
        if (!known.containsAll(work.units())) {
            throw new RefusedException("Välj enheter som finns i rutinen.");
        }
        if (work.person() != null
                && !work.person().equals(before.person())
                && rutin.organisation().person(work.person()).isEmpty()) {
            throw new RefusedException("Välj en person som finns i rutinen.");
        }
        if (work.units().isEmpty() && work.person() == null && Areas.isAtAnEnhet(work.roles())) {
            throw new RefusedException("Välj minst en enhet. Annars ser en chef eller handläggare inga ärenden.");
        }
    }

    /** Such as "chef och registrator, Hemtjänsten, är Ann Berg i rutinen". */
    String inWords(String namnd, Work work) {
        Rutin rutin = rutin(namnd);
        String units = rutin.units().stream()
                .filter(unit -> work.units().contains(unit.id()))
                .map(Enhet::name)
                .collect(Collectors.joining(", "));
        String person = rutin.organisation()
                .person(work.person())
                .map(known -> "är " + known.name() + " i rutinen")
                .orElse("");
        return Stream.of(
                        work.roles().stream()
                                .sorted()
                                .map(Role::label)
                                .collect(Collectors.collectingAndThen(Collectors.toList(), AND::format)),
                        units,
                        person)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private Rutin rutin(String namnd) {
        return routines.today(namnd).rutin();
    }
}
