/**
 * What is said between a citizen and the nämnd after the first message was sent.
 *
 * <p>Offers the citizen's door, which has nothing but the database's {@code citizen_*} functions, and the lines and stages that both sides see.
 * Withholds how messages that come together are stored together. What the desk does has packages of its own above this: {@code live},
 * {@code call} and {@code letter}; what opens the door is {@code key}.
 */
@NullMarked
package se.lyhord.register.conversation;

import org.jspecify.annotations.NullMarked;
