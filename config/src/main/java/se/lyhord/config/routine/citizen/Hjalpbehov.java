package se.lyhord.config.routine.citizen;

/** What a citizen may need from somebody else than this program, and sooner. */
public enum Hjalpbehov {
    /** To speak with a person at the nämnd. */
    HUMAN,
    /** To report something broken that cannot wait. */
    ACUTE_FAULT,
    /** To tell that a child may be badly off (socialtjänstlagen's orosanmälan), in office hours. */
    OROSANMALAN,
    /** The same, and other social emergencies, when the office is closed. */
    SOCIALJOUR
}
