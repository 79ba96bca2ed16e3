package se.lyhord.config.routine.matter;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.lyhord.config.routine.krav.Krav;

/**
 * What a message is chiefly about, one of the nämnd's kvalitetsfaktorer.
 *
 * @param description when it applies, for the registrator
 * @param codes finer codes; null where the nämnd has none
 */
public record Kvalitetsfaktor(
        String id,
        String name,
        String description,
        @Nullable List<Delkod> codes) {
    /** Refuses empty texts and a code that comes twice. */
    public Kvalitetsfaktor {
        Krav.id(id);
        Krav.text("name", name);
        Krav.text("description", description);
        codes = codes == null ? null : Krav.unique("codes", codes, Delkod::id);
    }

    /** The finer code with this id. */
    public Optional<Delkod> code(String codeId) {
        return finer().stream().filter(code -> code.id().equals(codeId)).findFirst();
    }

    /** The finer codes; none where the nämnd has none. */
    public List<Delkod> finer() {
        return codes == null ? List.of() : codes;
    }
}
