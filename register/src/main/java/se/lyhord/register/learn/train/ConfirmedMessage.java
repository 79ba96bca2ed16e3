package se.lyhord.register.learn.train;

import java.time.Instant;
import se.lyhord.classifier.learn.OwnExample;

/** A citizen's message with what was confirmed of it, and when. */
record ConfirmedMessage(Instant confirmedAt, OwnExample example) {}
