package se.lyhord.register.event;

import java.time.Instant;
import se.lyhord.config.deadline.Duty;

/** A duty began, moved or ended. */
public sealed interface FristEvent extends ArendeEvent {
    /** A duty began. */
    record FristSet(Duty duty, Instant due, String rule) implements FristEvent {
        @Override
        public String sentence() {
            return "Ny frist: " + duty.label() + " senast " + Moments.day(due) + ". " + rule;
        }
    }

    /** A duty has another moment. */
    record FristMoved(Duty duty, Instant from, Instant to, String rule) implements FristEvent {
        @Override
        public String sentence() {
            return "Fristen flyttades: " + duty.label() + " senast " + Moments.day(to) + " i stället för "
                    + Moments.day(from) + ". " + rule;
        }
    }

    /** A duty was done. */
    record FristDone(Duty duty) implements FristEvent {
        @Override
        public String sentence() {
            return "Fristen är klar: " + duty.label() + ".";
        }
    }

    /** A duty is no duty any more. */
    record FristCancelled(Duty duty) implements FristEvent {
        @Override
        public String sentence() {
            return "Fristen gäller inte längre: " + duty.label() + ".";
        }
    }

    /** Somebody was told that a duty is due soon. */
    record FristWarned(Duty duty, Instant due) implements FristEvent {
        @Override
        public String sentence() {
            return "Påminnelse: " + duty.label() + " senast " + Moments.day(due) + ".";
        }
    }

    /** The moment passed, and somebody was told. */
    record FristMissed(Duty duty, Instant due) implements FristEvent {
        @Override
        public String sentence() {
            return "Fristen har gått ut: " + duty.label() + " skulle ha varit klart " + Moments.day(due) + ".";
        }
    }
}
