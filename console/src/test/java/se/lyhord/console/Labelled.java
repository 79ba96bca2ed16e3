package se.lyhord.console;

import com.vaadin.flow.component.HasLabel;
import java.util.List;

/** Fields as a person finds them. */
public final class Labelled {
    private Labelled() {}

    /** The first of the fields that has this label. */
    public static <F extends HasLabel> F among(List<F> fields, String label) {
        return fields.stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }
}
