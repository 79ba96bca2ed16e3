package se.lyhord.register.conversation;

import java.time.Instant;
import se.lyhord.register.permission.Standing;

/** A citizen who waits, and what decides about who may know. */
record WaitingRow(WaitingCitizen citizen, Instant arrivedAt, Standing standing) {}
