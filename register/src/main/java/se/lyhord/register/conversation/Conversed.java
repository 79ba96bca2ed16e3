package se.lyhord.register.conversation;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a message that came in a conversation.
 *
 * @param arende the ärende that the conversation is about; null while it has none, or only one that was made void
 * @param language what the citizen reads, as a BCP 47 tag
 * @param dissatisfied whether it says that the answer was not good
 */
public record Conversed(@Nullable Long arende, String language, boolean dissatisfied) {}
