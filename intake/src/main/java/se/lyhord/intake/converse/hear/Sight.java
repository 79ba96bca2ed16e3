package se.lyhord.intake.converse.hear;

import java.util.Locale;

/** Something that a text is about or has in it. */
public enum Sight {
    /** Somebody's life or health is in danger now. */
    DANGER,
    /** Somebody may take their life or hurt themselves. */
    SELF_HARM,
    /** Somebody is beaten, threatened or followed. */
    VIOLENCE,
    /** A child may be badly off. */
    CHILD,
    /** Something broken can hurt somebody. */
    FAULT,
    /** It says where. */
    PLACE,
    /** It says when, since when or how often. */
    TIME,
    /** A decision is appealed. */
    APPEAL,
    /** Somebody wants to be paid for a damage. */
    DAMAGES,
    /** It goes on from an earlier ärende. */
    EARLIER;

    /** Whether it is listened for in every language, whatever the text seems to be written in. */
    boolean isUrgent() {
        return compareTo(FAULT) <= 0;
    }

    /** As the files of words spell it. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
