/**
 * The desk's side of conversations: {@link se.lyhord.register.conversation.live.LiveConversations} reads them, takes them over, writes and leaves.
 *
 * <p>Withholds their rows, and who holds one while it changes.
 */
@NullMarked
package se.lyhord.register.conversation.live;

import org.jspecify.annotations.NullMarked;
