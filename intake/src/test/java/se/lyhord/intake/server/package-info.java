/**
 * Mail servers as municipalities run them, started for a test on loopback and stopped with it.
 *
 * <p>Offers Postfix and Dovecot, apart or one behind the other, and what misbehaves between them and us; a test that needs one is skipped, with words, where it cannot run.
 */
@NullMarked
package se.lyhord.intake.server;

import org.jspecify.annotations.NullMarked;
