/**
 * What a citizen shows to come back: the {@link se.lyhord.register.conversation.key.Code}, and the {@link se.lyhord.register.conversation.key.SendKey} that a
 * message is sent with.
 *
 * <p>Withholds how the one gives the other anew; of both only what cannot be turned back is kept.
 */
@NullMarked
package se.lyhord.register.conversation.key;

import org.jspecify.annotations.NullMarked;
