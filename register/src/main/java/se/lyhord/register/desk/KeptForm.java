package se.lyhord.register.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.lyhord.register.ledger.RawMessage;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A form as the ledger keeps it.
 *
 * @param by user name of the one who filled it in
 * @param name that person's name
 * @param at when
 * @param files what was scanned
 */
public record KeptForm(DeskForm form, String by, String name, Instant at, List<ScannedFile> files) {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** Keeps its own copy of the files. */
    public KeptForm {
        files = List.copyOf(files);
    }

    RawMessage raw() {
        return new RawMessage(JSON.writeValueAsBytes(this));
    }

    /** The form of these bytes; empty when they are none. */
    public static Optional<KeptForm> of(RawMessage raw) {
        try {
            return Optional.of(JSON.readerFor(KeptForm.class)
                    .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(raw.bytes()));
        } catch (JacksonException notAForm) {
            return Optional.empty();
        }
    }
}
