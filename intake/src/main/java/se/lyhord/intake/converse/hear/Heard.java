package se.lyhord.intake.converse.hear;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lyhord.config.routine.citizen.Amne;

/**
 * What was heard in a text.
 *
 * @param topics what another authority may answer for
 * @param reference the first reference of an ärende, written as we write it
 * @param holdsCode whether something looks like the code of a conversation
 * @param holdsPersonnummer whether there is a personnummer or samordningsnummer
 * @param email the first address in it
 * @param phone the first Swedish telephone number in it
 */
public record Heard(
        Set<Sight> sights,
        Set<Amne> topics,
        Optional<String> reference,
        boolean holdsCode,
        boolean holdsPersonnummer,
        Optional<String> email,
        Optional<String> phone) {
    /** Keeps its own copies. */
    public Heard {
        sights = Set.copyOf(sights);
        topics = Set.copyOf(topics);
    }

    /** The same, and what cannot wait, should not be read by others or tells of an earlier ärende in what was answered. */
    public Heard and(Heard answered) {
        return new Heard(
                Stream.concat(sights.stream(), answered.sights.stream().filter(Sight::isUrgent))
                        .collect(Collectors.toUnmodifiableSet()),
                topics,
                reference.or(answered::reference),
                holdsCode || answered.holdsCode,
                holdsPersonnummer || answered.holdsPersonnummer,
                email,
                phone);
    }

    /** Whether this was heard. */
    public boolean has(Sight sight) {
        return sights.contains(sight);
    }
}
