package se.lyhord.intake.read.thread;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of a "… wrote:" besides date and verb: a name and the small words of mail programs, but none of somebody who tells something. */
final class AttributionWords {
    /** Names have few words, also those of departments. */
    private static final int MOST = 12;

    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** What mail programs put between date and name. */
    private static final Set<String> FILLERS = words("""
            den det kl klo kello klockan on at from om het volgende heeft hat um uhr am pm le à a il el la las los em às
            as op w dniu dnia o godz użytkownik пользователь г в ha alle ore data in de di del da do das der fra från via
            följande følgende folgendes utc gmt cet cest est edt pst pdt nachm vorm fm tarihinde saat dne v dňa the
            message
            """);

    private static final Set<String> TOLD = words("""
            jag mig vi oss vår vårt du dig ni er era ert han hon hen honom henne dem dom är inte som att fick här så när
            sedan efter detta nedan till me my we us our you your he she they them is was not that this below ich wir mir
            uns nicht dass jeg ikke deg minä minulle meille että je nous vous
            """);

    private AttributionWords() {}

    /** Whether these can be the words of a mail program. */
    static boolean areFew(String[] words) {
        int names = 0;
        for (String word : words) {
            String lower = word.toLowerCase(Locale.ROOT);
            if (word.equals("I") || TOLD.contains(lower)) {
                return false;
            }
            names += FILLERS.contains(lower) ? 0 : 1;
        }
        return names <= MOST;
    }

    private static Set<String> words(String lines) {
        return Set.of(SPACES.split(lines.strip()));
    }
}
