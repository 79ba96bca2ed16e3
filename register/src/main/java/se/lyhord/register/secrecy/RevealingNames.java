package se.lyhord.register.secrecy;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lyhord.config.routine.Rutin;
import se.lyhord.config.routine.people.Enhet;
import se.lyhord.config.routine.people.Utforare;
import se.lyhord.register.secrecy.SecrecyFinding.RevealingName;

/** The enheter whose names reveal social care, and the providers that work for them. */
final class RevealingNames {
    private final List<Pattern> names;

    RevealingNames(Rutin rutin) {
        List<Enhet> revealing =
                rutin.units().stream().filter(Enhet::revealsSocialCare).toList();
        Set<String> ids = revealing.stream().map(Enhet::id).collect(Collectors.toUnmodifiableSet());
        names = Stream.concat(
                        revealing.stream().map(Enhet::name),
                        rutin.providers().stream()
                                .filter(provider -> ids.contains(provider.unit()))
                                .map(Utforare::name))
                .map(RevealingNames::inflected)
                .toList();
    }

    Stream<SecrecyFinding> in(String text) {
        return names.stream().flatMap(name -> name.matcher(text)
                .results()
                .map(found -> new RevealingName(new Place(found.start(), found.end()), found.group())));
    }

    /** The name, whatever white space it is broken by, and with any ending: ”hemtjänsten” reveals as much as ”Hemtjänst”. */
    private static Pattern inflected(String name) {
        String words = Stream.of(name.strip().split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+"));
        return Pattern.compile("(?<!\\p{L})" + words + "\\p{L}*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
