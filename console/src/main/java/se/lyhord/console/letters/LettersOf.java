package se.lyhord.console.letters;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.lyhord.config.routine.people.Role;
import se.lyhord.config.routine.people.Verb;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Arenden;
import se.lyhord.register.dispatch.LetterAtEnhet;
import se.lyhord.register.dispatch.LetterToSeeTo;
import se.lyhord.register.dispatch.LettersToSeeTo;
import se.lyhord.register.permission.Area;
import se.lyhord.register.permission.Areas;
import se.lyhord.register.permission.Permission;
import se.lyhord.register.permission.Reader;
import se.lyhord.register.permission.ReadingRule;
import se.lyhord.register.permission.Standing;
import se.lyhord.register.routine.Routines;

/** The letters that a person may see to: a registrator all of the nämnd's, an enhet's people those to the citizens of its own ärenden. */
@Component
public class LettersOf {
    private final LettersToSeeTo letters;
    private final Arenden arenden;
    private final Permission permission;
    private final Areas areas;
    private final ReadingRule reading;
    private final Routines routines;

    LettersOf(
            LettersToSeeTo letters,
            Arenden arenden,
            Permission permission,
            Areas areas,
            ReadingRule reading,
            Routines routines) {
        this.letters = letters;
        this.arenden = arenden;
        this.permission = permission;
        this.areas = areas;
        this.reading = reading;
        this.routines = routines;
    }

    /** Whether the routine gives this person any letters to see to. */
    public boolean seesToLetters(Account account) {
        return seesAll(account)
                || !Collections.disjoint(
                        routines.today(account.namnd()).rutin().mayDo(Verb.SEE_TO_LETTER), account.roles());
    }

    /** How many of these wait for this person. */
    public int count(Account account, LetterQueue queue) {
        return seesAll(account)
                ? letters.count(account.namnd(), queue.states())
                : own(account, queue).size();
    }

    List<LetterToSeeTo> page(Account account, LetterQueue queue, int offset, int limit) {
        return seesAll(account)
                ? letters.page(account.namnd(), queue.states(), offset, limit)
                : own(account, queue).stream()
                        .skip(offset)
                        .limit(limit)
                        .flatMap(letter -> letters.find(account.namnd(), letter).stream())
                        .toList();
    }

    Optional<LetterToSeeTo> find(Account account, long letter) {
        return letters.find(account.namnd(), letter).filter(found -> seesAll(account) || isOwn(account, found));
    }

    private static boolean seesAll(Account account) {
        return account.roles().contains(Role.REGISTRATOR);
    }

    private List<Long> own(Account account, LetterQueue queue) {
        if (!seesToLetters(account)) {
            return List.of();
        }
        Area area = areas.of(account);
        Reader reader = reading.reader(account);
        return letters.at(account.namnd(), queue.states(), area.units(), area.persons()).stream()
                .filter(letter -> isOwn(account.namnd(), reader, letter))
                .map(LetterAtEnhet::id)
                .toList();
    }

    private boolean isOwn(String namnd, Reader reader, LetterAtEnhet letter) {
        Standing arende = new Standing(namnd, letter.unit(), letter.flags(), letter.takenOverBy(), letter.restricted());
        return permission.allows(reader, Verb.SEE_TO_LETTER, arende, routines.at(namnd, letter.arrivedAt()));
    }

    private boolean isOwn(Account account, LetterToSeeTo letter) {
        return letter.kind().isToCitizen()
                && arenden.find(account.namnd(), letter.arende())
                        .filter(arende -> permission.allows(
                                account, Verb.SEE_TO_LETTER, arende, routines.at(arende.namnd(), arende.arrivedAt())))
                        .isPresent();
    }
}
