package se.lyhord.console.inbox;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.lyhord.classifier.Flag;
import se.lyhord.config.routine.matter.Flagga;

/** The routine's flags: the suggested ones ticked and in sight with what raised them, the others one click away. */
class FlagChoice {
    private final List<Flagga> flags;
    private final Runnable changed;
    private final Map<String, Checkbox> boxes = new LinkedHashMap<>();
    private final Div raised = new Div();
    private final Div others = new Div();
    private final Details more = new Details("Lägg till flagga", others);

    FlagChoice(List<Flagga> flags, Runnable changed) {
        this.flags = flags;
        this.changed = changed;
        raised.addClassName("flags");
        others.addClassName("flags-others");
    }

    /** Those that the registrator must not overlook. */
    Div raised() {
        return raised;
    }

    /** Those that nothing speaks for. */
    Details others() {
        return more;
    }

    void suggest(List<Flag> suggested) {
        boxes.clear();
        raised.removeAll();
        others.removeAll();
        more.setOpened(false);
        for (Flagga flag : flags) {
            Optional<Flag> found = suggested.stream()
                    .filter(candidate -> candidate.id().equals(flag.id()))
                    .findFirst();
            Checkbox box = new Checkbox(flag.name(), found.isPresent());
            box.setTooltipText(flag.description());
            found.ifPresent(evidence -> box.setHelperText("”" + evidence.evidence() + "”"));
            box.addValueChangeListener(change -> changed.run());
            boxes.put(flag.id(), box);
            (found.isPresent() ? raised : others).add(box);
        }
        raised.setVisible(raised.getComponentCount() > 0);
        more.setVisible(others.getComponentCount() > 0);
    }

    /** Ticks this flag, or takes the tick away; nothing where the routine has no such flag. */
    void toggle(String id) {
        Checkbox box = boxes.get(id);
        if (box != null) {
            box.setValue(!box.getValue());
            more.setOpened(more.isOpened() || others.getChildren().anyMatch(box::equals));
        }
    }

    /** Ticks these and no others. */
    void choose(List<String> ids) {
        boxes.forEach((id, box) -> box.setValue(ids.contains(id)));
        more.setOpened(others.getChildren().anyMatch(box -> box instanceof Checkbox ticked && ticked.getValue()));
    }

    List<String> chosen() {
        return boxes.entrySet().stream()
                .filter(box -> box.getValue().getValue())
                .map(Map.Entry::getKey)
                .toList();
    }
}
