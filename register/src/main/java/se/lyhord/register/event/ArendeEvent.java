package se.lyhord.register.event;

/** Something that happened to an ärende. */
public sealed interface ArendeEvent permits MessageEvent, RoadEvent, WorkEvent, EnhetEvent, FristEvent, LetterEvent {
    /** The event as a sentence in Swedish. */
    String sentence();
}
