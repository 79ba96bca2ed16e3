package se.lyhord.register.learn.model;

import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.lyhord.classifier.model.Models;

/** The model that a nämnd's suggestions come from. */
final class ActiveModel {
    private final long id;
    private final @Nullable Instant seenUntil;
    private final byte[] file;

    ActiveModel(long id, @Nullable Instant seenUntil, byte[] file) {
        this.id = id;
        this.seenUntil = seenUntil;
        this.file = file;
    }

    long id() {
        return id;
    }

    /** When the newest message that it was trained on was confirmed. */
    @Nullable
    Instant seenUntil() {
        return seenUntil;
    }

    /**
     * The model itself.
     *
     * @throws IOException when another version of the program wrote it
     */
    Models read() throws IOException {
        return ModelBytes.read(file);
    }
}
