package se.lyhord.console.inbox;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lyhord.config.routine.matter.Delkod;
import se.lyhord.config.routine.matter.Kvalitetsfaktor;
import se.lyhord.console.pick.OneOf;

/** The finer codes below the chosen kvalitetsfaktor; out of sight where the nämnd has none. Nothing is suggested, and none need fit. */
class CodeChoice extends Div {
    private final List<Kvalitetsfaktor> factors;
    private final OneOf<Delkod> field =
            new OneOf<Delkod>("Delkod", Delkod::name).orNone("Ingen").letsGo();

    CodeChoice(List<Kvalitetsfaktor> factors) {
        this.factors = factors;
        addClassName("choice");
        field.setWidthFull();
        add(field);
        below("");
    }

    /** Asks for a code below this factor. */
    void below(String factor) {
        List<Delkod> codes = factors.stream()
                .filter(known -> known.id().equals(factor))
                .findFirst()
                .map(Kvalitetsfaktor::finer)
                .orElse(List.of());
        field.setItems(codes);
        setVisible(!codes.isEmpty());
    }

    /** Takes this one below the chosen factor; null takes none. */
    void choose(@Nullable String id) {
        field.setValue(field.getListDataView()
                .getItems()
                .filter(code -> code.id().equals(id))
                .findFirst()
                .orElse(null));
    }

    @Nullable
    String chosen() {
        @Nullable Delkod code = field.getValue();
        return code == null ? null : code.id();
    }
}
