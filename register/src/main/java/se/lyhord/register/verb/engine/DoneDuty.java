package se.lyhord.register.verb.engine;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.lyhord.config.deadline.Duty;
import se.lyhord.config.routine.letter.Brevslag;

/**
 * A duty that a step does.
 *
 * @param when when it was done; null for now
 * @param letter the sort of letter that does it by leaving; null when it is done whatever becomes of letters
 */
record DoneDuty(Duty duty, @Nullable Instant when, @Nullable Brevslag letter) {}
