package se.lyhord.config.routine.citizen;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.lyhord.config.calendar.Kontorstid;
import se.lyhord.config.routine.krav.Krav;
import se.lyhord.config.routine.people.Namnd;

/**
 * What the citizens' page needs to know beside the rules: whom to call, who answers for what else, what places here are called.
 *
 * @param help whom a citizen can call, the first of each need being the one to try first
 * @param authorities what is told of other authorities; null where nothing is
 * @param places names of places here, as citizens write them, in any language; null where none are known
 * @param accessibility for the tillgänglighetsredogörelse; null where the nämnd has not looked the page through
 */
public record Medborgarsida(
        List<Hjalp> help,
        @Nullable List<Hanvisad> authorities,
        @Nullable List<String> places,
        @Nullable Tillganglighet accessibility) {
    /** Refuses a page without anybody to speak with (AI Act art. 50 presumes a human), and empty names of places. */
    public Medborgarsida {
        help = List.copyOf(help);
        if (help.stream().noneMatch(each -> each.need() == Hjalpbehov.HUMAN)) {
            throw new IllegalArgumentException(
                    "listan ”help” saknar HUMAN, alltså vem man ringer för att få prata med en människa");
        }
        authorities = authorities == null ? null : Krav.unique("authorities", authorities, Hanvisad::authority);
        if (places != null) {
            places = Krav.unique("places", places, place -> place);
            places.forEach(place -> Krav.text("places", place));
        }
    }

    /** For a nämnd that has decided nothing: its own telephone, in its office hours. */
    public static Medborgarsida usual(Namnd namnd, Kontorstid officeHours) {
        Oppettid hours = new Oppettid(officeHours.from(), officeHours.to());
        Hjalp human = new Hjalp(Hjalpbehov.HUMAN, namnd.administration(), namnd.phone(), hours);
        return new Medborgarsida(List.of(human), null, null, null);
    }

    /** Whom to call for this, those to try first being first; may be empty but for {@link Hjalpbehov#HUMAN}. */
    public List<Hjalp> help(Hjalpbehov need) {
        return help.stream().filter(each -> each.need() == need).toList();
    }

    @Override
    public List<Hanvisad> authorities() {
        return authorities == null ? List.of() : authorities;
    }

    /** The authority that answers for this here, if it is another than the nämnd. */
    public Optional<Hanvisad> answersFor(Amne topic) {
        return authorities().stream()
                .filter(each -> each.topics().contains(topic))
                .findFirst();
    }

    @Override
    public List<String> places() {
        return places == null ? List.of() : places;
    }
}
