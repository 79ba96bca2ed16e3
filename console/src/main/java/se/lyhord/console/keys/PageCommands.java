package se.lyhord.console.keys;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** All that can be done on the page as it stands, and where one can go from it; what is out of sight does not count. */
record PageCommands(UI ui) {

    /** What the components of the page offer, those of the view first. */
    List<Command> here() {
        return components()
                .flatMap(component ->
                        component instanceof HasKeys some ? some.keys().commands().stream() : Stream.empty())
                .toList();
    }

    /** The ways of the menu. */
    List<Command> ways() {
        return components()
                .flatMap(component -> component instanceof SideNavItem item ? way(item).stream() : Stream.empty())
                .toList();
    }

    private Optional<Command> way(SideNavItem item) {
        String path = Objects.requireNonNullElse(item.getPath(), "");
        return path.isEmpty()
                ? Optional.empty()
                : Optional.of(new Command("", "Gå till " + item.getLabel(), () -> ui.navigate(path)));
    }

    /** Those of the view come before those of what surrounds it. */
    private Stream<Component> components() {
        return ui.getInternals().getActiveRouterTargetsChain().stream()
                .flatMap(target -> Stream.concat(
                        target instanceof Component view ? Stream.of(view) : Stream.empty(),
                        components(target.getElement())))
                .distinct();
    }

    private static Stream<Component> components(Element element) {
        return element.getChildren()
                .filter(child -> !child.isTextNode() && child.isVisible())
                .flatMap(child -> Stream.concat(child.getComponent().stream(), components(child)));
    }
}
