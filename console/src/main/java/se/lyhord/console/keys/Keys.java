package se.lyhord.console.keys;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import se.lyhord.console.dialog.DeskDialog;

/** The commands of one component; the browser learns from an attribute which keys it takes, and tells it which was pressed. */
public final class Keys {
    private final List<Command> commands = new ArrayList<>();
    private final Component component;

    /** None yet. The component has a client-callable method {@code press(key, inSight)}. */
    public Keys(Component component) {
        this.component = component;
    }

    /** Lets this key do that. */
    public Keys on(String key, String label, Runnable work) {
        return on(key, () -> label, work);
    }

    /** The same, where what it does depends on how things stand. */
    public Keys on(String key, Supplier<String> label, Runnable work) {
        commands.add(new Command(key, label, work));
        component
                .getElement()
                .setAttribute("data-keys", commands.stream().map(Command::key).collect(joining(" ")));
        return this;
    }

    /** Lets the palette do that. */
    public Keys offer(String label, Runnable work) {
        commands.add(new Command("", label, work));
        return this;
    }

    /** Does what the key stands for; nothing when it stands for nothing here, or was pressed behind a dialog. */
    public void press(String key) {
        if (DeskDialog.bars(UI.getCurrent())) {
            return;
        }
        commands.stream()
                .filter(command -> !key.isEmpty() && command.key().equals(key))
                .findFirst()
                .ifPresent(command -> command.work().run());
    }

    List<Command> commands() {
        return List.copyOf(commands);
    }
}
