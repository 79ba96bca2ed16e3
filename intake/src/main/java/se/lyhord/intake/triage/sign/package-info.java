/**
 * What in a mail shows that a machine wrote it, one predicate for each sign, a family of signs to a file.
 *
 * <p>Offers all signs of a mail with their reasons, the doubts that only keep us from answering by ourselves, and addresses that nobody reads;
 * withholds how each is told. Asks nothing but the mail. A sign needs a mail that has it and a person's mail that only looks so, in its family's test.
 */
@NullMarked
package se.lyhord.intake.triage.sign;

import org.jspecify.annotations.NullMarked;
