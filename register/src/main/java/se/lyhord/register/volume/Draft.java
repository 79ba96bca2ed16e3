package se.lyhord.register.volume;

import java.time.Instant;
import java.util.List;
import se.lyhord.classifier.corpus.Example;
import se.lyhord.config.routine.rule.Kanal;
import se.lyhord.register.arende.ArendeStatus;

/**
 * An ärende as invented, before anything is written.
 *
 * @param place from 0, the earliest first
 * @param confirmedAt when a registrator did, or would have
 * @param doneAt when the enhet was done, or would be
 * @param numbered whether it has a diarienummer
 * @param followedUp whether a later message came
 * @param attached whether the citizen attached a file
 * @param noise how many messages came just after it that are nobody's matter
 */
record Draft(
        int place,
        Example example,
        Suggesting suggesting,
        Citizen sender,
        String street,
        Kanal channel,
        ArendeStatus status,
        List<String> flags,
        Instant arrivedAt,
        Instant confirmedAt,
        Instant doneAt,
        boolean numbered,
        boolean followedUp,
        boolean attached,
        int noise) {
    long id() {
        return place + 1L;
    }

    boolean isConfirmed() {
        return status != ArendeStatus.INKOMMET;
    }

    boolean isAnswered() {
        return status == ArendeStatus.BESVARAT || (status == ArendeStatus.AVSLUTAT && numbered);
    }

    /** What the citizen wrote; the example stands first, since a suggestion's reasons point into it. */
    String text() {
        String name = sender.name();
        return example.text() + "\n\nDet gäller " + street + "." + (name == null ? "" : "\n" + name);
    }

    String subject() {
        return example.subject();
    }
}
