/**
 * Alarms: what colleagues must be told, each once.
 *
 * <p>Offers raising and settling them within the transaction of what they are about. Withholds when mail about them may leave; knows nothing of
 * ärenden beyond their ids.
 */
@NullMarked
package se.lyhord.register.alarm;

import org.jspecify.annotations.NullMarked;
