package se.lyhord.config.routine;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.lyhord.config.calendar.SvenskTid;
import se.lyhord.config.routine.letter.Brevmall;
import se.lyhord.config.routine.letter.Brevsprak;
import se.lyhord.config.routine.people.Namnd;

/** What is known when a letter is written, gathered by placeholder; what the nämnd itself is comes along from the start. */
public final class Brevuppgifter {
    private final Rutin rutin;
    private final Brevsprak language;
    private final Map<String, String> known = new TreeMap<>();

    /** Begins a letter of this nämnd in this language. */
    public Brevuppgifter(Rutin rutin, String language) {
        this.rutin = rutin;
        this.language = new Brevsprak(language);
        Namnd namnd = rutin.namnd();
        with("namnd", namnd.name())
                .with("telefon", namnd.phone())
                .with("postadress", namnd.postalAddress())
                .with("webb", namnd.website())
                .with("integritet", namnd.privacyPage());
        if (rutin.handling().delayNotice()) {
            known.put("drojer", rutin.letters().ifLate(language));
        }
    }

    /** Adds what a placeholder stands for; null when it is not known. */
    public Brevuppgifter with(String placeholder, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            known.put(placeholder, language.isolated(value.strip()));
        }
        return this;
    }

    /** Adds a Swedish day, such as "20 november 2026", in the letter's language; null when it is not known. */
    public Brevuppgifter withDay(String placeholder, @Nullable Instant moment) {
        return moment == null
                ? this
                : with(placeholder, language.day(moment.atZone(SvenskTid.ZONE).toLocalDate()));
    }

    /** Adds the words of regret that a letter about a klagomål owes. */
    public Brevuppgifter withRegret() {
        known.put("beklagande", rutin.letters().regret(language.tag()));
        return this;
    }

    /** Adds the sentence that no person sends the letter. */
    public Brevuppgifter withAutomatic() {
        known.put("automatiskt", rutin.letters().automatic(language.tag()));
        return this;
    }

    /** For {@link Brevmall#render}. */
    public Map<String, String> known() {
        return Map.copyOf(known);
    }
}
