/**
 * What is said between a citizen and the nämnd after the first message was sent.
 *
 * <p>Offers the citizen's door, which has nothing but the database's {@code citizen_*} functions, and the desk's side. Withholds codes: only their
 * SHA-256 is kept.
 */
@NullMarked
package se.lyhord.register.conversation;

import org.jspecify.annotations.NullMarked;
