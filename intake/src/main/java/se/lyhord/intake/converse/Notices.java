package se.lyhord.intake.converse;

import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lyhord.config.routine.citizen.Amne;
import se.lyhord.config.routine.citizen.Hanvisad;
import se.lyhord.config.routine.citizen.Hjalp;
import se.lyhord.config.routine.citizen.Hjalpbehov;
import se.lyhord.config.routine.citizen.Medborgarsida;
import se.lyhord.config.routine.citizen.Oppettid;
import se.lyhord.config.routine.people.AnnanMyndighet;
import se.lyhord.config.routine.rule.Hanvisning;
import se.lyhord.intake.converse.hear.Sight;
import se.lyhord.register.routine.RoutineInForce;

/** What a citizen should know of a matter before sending it, most urgent first. */
final class Notices {
    private final Matter matter;
    private final RoutineInForce routine;
    private final WordsOf words;
    private final ZonedDateTime now;

    Notices(Matter matter, RoutineInForce routine, WordsOf words, ZonedDateTime now) {
        this.matter = matter;
        this.routine = routine;
        this.words = words;
        this.now = now;
    }

    List<Notice> all() {
        List<Notice> urgent = urgent();
        List<Notice> notices = new ArrayList<>(urgent);
        if (matter.appeals()) {
            notices.add(new Notice.Appeal());
        }
        if (matter.claims()) {
            notices.add(new Notice.Damages());
        }
        if (matter.proposes()) {
            notices.add(new Notice.Proposal());
        }
        if (urgent.isEmpty()) {
            otherAuthority().ifPresent(notices::add);
        }
        matter.heard().reference().map(Notice.FollowsOwn::new).ifPresent(notices::add);
        if (matter.heard().holdsCode()) {
            notices.add(new Notice.CodeInText());
        }
        if (matter.heard().holdsPersonnummer()) {
            notices.add(new Notice.PersonalNumber());
        }
        return notices;
    }

    /** The two that begin with 112 for somebody in need make the general one needless; nothing else does. */
    private List<Notice> urgent() {
        List<Notice> urgent = new ArrayList<>();
        if (matter.heard().has(Sight.SELF_HARM)) {
            urgent.add(new Notice.SelfHarm());
        }
        if (matter.tellsOf(Sight.VIOLENCE)) {
            urgent.add(new Notice.Violence());
        }
        List<HelpLine> repairers = help(Hjalpbehov.ACUTE_FAULT);
        boolean serious = !matter.suggestsSomething();
        boolean fault = serious && matter.hasAcuteFault();
        boolean flagged = serious && (fault ? repairers.isEmpty() : matter.looksAcute());
        if (urgent.isEmpty() && (matter.tellsOf(Sight.DANGER) || flagged)) {
            urgent.add(new Notice.Danger112());
        }
        if (serious && matter.heard().has(Sight.CHILD)) {
            urgent.add(new Notice.Orosanmalan(whomToTellOfAChild()));
        }
        if (fault && !repairers.isEmpty()) {
            urgent.add(new Notice.AcuteFault(repairers));
        }
        return urgent;
    }

    /** "Call us" without a number would help nobody. */
    private List<HelpLine> whomToTellOfAChild() {
        List<HelpLine> known = help(Hjalpbehov.OROSANMALAN, Hjalpbehov.SOCIALJOUR);
        return known.isEmpty() ? help(Hjalpbehov.HUMAN) : known;
    }

    /** Whom to call, those who answer now first. */
    private List<HelpLine> help(Hjalpbehov... needs) {
        Medborgarsida page = matter.rutin().citizensPage();
        return Stream.of(needs)
                .flatMap(need -> page.help(need).stream())
                .sorted(Comparator.comparing((Hjalp help) -> !answersNow(help)))
                .map(words::help)
                .toList();
    }

    private boolean answersNow(Hjalp help) {
        Oppettid hours = help.hours();
        LocalTime time = now.toLocalTime();
        return hours == null
                || (routine.arbetsdagar().isArbetsdag(now.toLocalDate())
                        && !time.isBefore(hours.from())
                        && time.isBefore(hours.to()));
    }

    private Optional<Notice> otherAuthority() {
        if (matter.appeals() || matter.claims() || matter.suggestsSomething() || !matter.mayBelongElsewhere()) {
            return Optional.empty();
        }
        return Stream.of(Amne.values())
                .filter(matter.heard().topics()::contains)
                .flatMap(topic -> matter.rutin().citizensPage().answersFor(topic).stream()
                        .flatMap(told -> told(topic, told).stream()))
                .findFirst();
    }

    private Optional<Notice> told(Amne topic, Hanvisad told) {
        boolean taken = matter.rutin().handling().otherAuthority() != Hanvisning.GUIDED;
        return matter.rutin()
                .authority(told.authority())
                .map(authority -> new Notice.OtherAuthority(
                        authority.name(),
                        words.texts().text("topic." + topic.name().toLowerCase(Locale.ROOT)),
                        address(authority, told),
                        taken));
    }

    private static String address(AnnanMyndighet authority, Hanvisad told) {
        String known = Stream.of(Optional.ofNullable(told.phone()), Optional.ofNullable(told.website()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return known.isEmpty() ? authority.email() : known;
    }
}
