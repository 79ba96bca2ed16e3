/**
 * Who waits for a person: {@link se.lyhord.register.conversation.call.WaitingCitizens} tells each account what it may know.
 *
 * <p>Withholds the rows that everybody's waiting is looked up in, once for all accounts.
 */
@NullMarked
package se.lyhord.register.conversation.call;

import org.jspecify.annotations.NullMarked;
