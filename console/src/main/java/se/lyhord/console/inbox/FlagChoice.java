package se.lyhord.console.inbox;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.lyhord.classifier.Flag;
import se.lyhord.config.routine.Flagga;

/** The routine's flags: the suggested ones ticked and in sight with what raised them, the others one click away. */
class FlagChoice extends Div {
    private final List<Flagga> flags;
    private final Map<String, Checkbox> boxes = new LinkedHashMap<>();

    FlagChoice(List<Flagga> flags) {
        this.flags = flags;
        addClassName("flags");
    }

    void suggest(List<Flag> suggested) {
        removeAll();
        boxes.clear();
        Div others = new Div();
        others.addClassName("flags-others");
        for (Flagga flag : flags) {
            Optional<Flag> raised = suggested.stream()
                    .filter(candidate -> candidate.id().equals(flag.id()))
                    .findFirst();
            Checkbox box = new Checkbox(flag.name(), raised.isPresent());
            box.setTooltipText(flag.description());
            raised.ifPresent(found -> box.setHelperText("”" + found.evidence() + "”"));
            boxes.put(flag.id(), box);
            (raised.isPresent() ? this : others).add(box);
        }
        if (others.getComponentCount() > 0) {
            Details more = new Details(boxes.size() == others.getComponentCount() ? "Flaggor" : "Fler flaggor", others);
            add(more);
        }
    }

    List<String> chosen() {
        return boxes.entrySet().stream()
                .filter(box -> box.getValue().getValue())
                .map(Map.Entry::getKey)
                .toList();
    }
}
