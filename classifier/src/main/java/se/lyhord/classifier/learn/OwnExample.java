package se.lyhord.classifier.learn;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.lyhord.classifier.corpus.Example;

/**
 * A message of a nämnd's own with what a registrator confirmed; lives only while a model is trained.
 *
 * @param message as the citizen wrote it
 * @param writerName who wrote it, as far as it says
 * @param writerAddress e-mail address, else telephone number or postal address; null when nobody knows
 */
public record OwnExample(
        Example message,
        @Nullable String writerName,
        @Nullable String writerAddress) {
    /** The same for two messages that may be by the same hand: all whose writer is unknown count as one. */
    String writer() {
        return Objects.requireNonNullElse(writerAddress, Objects.requireNonNullElse(writerName, ""))
                .strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[+][^@]*@", "@");
    }
}
