package se.lyhord.register.conversation;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a message that came in a conversation.
 *
 * @param arende the ärende that the conversation is about; null while it has none, or only one that was made void
 * @param language what the citizen reads, as a BCP 47 tag; {@link #UNSAID} where nobody said
 * @param dissatisfied whether it says that the answer was not good
 */
public record Conversed(@Nullable Long arende, String language, boolean dissatisfied) {
    /** BCP 47's tag for a language that is not known. */
    public static final String UNSAID = "und";

    /** ISO 639-1 code of what the citizen reads, without country or variant; empty where nobody said. */
    public Optional<String> reads() {
        return language.equals(UNSAID)
                ? Optional.empty()
                : Optional.of(Locale.forLanguageTag(language).getLanguage());
    }
}
