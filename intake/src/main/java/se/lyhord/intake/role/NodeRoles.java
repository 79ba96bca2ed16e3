package se.lyhord.intake.role;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/** The roles of this process: {@code lyhord.roles}, or all of them. */
public record NodeRoles(Set<NodeRole> roles) {
    /** Keeps its own copy. */
    public NodeRoles {
        roles = Set.copyOf(roles);
    }

    /** As the settings say. */
    public static NodeRoles of(Environment environment) {
        return new NodeRoles(Binder.get(environment)
                .bind("lyhord.roles", Bindable.setOf(NodeRole.class))
                .orElse(EnumSet.allOf(NodeRole.class)));
    }

    /** Whether it has this one. */
    public boolean has(NodeRole role) {
        return roles.contains(role);
    }

    /** Whether it has none but this one. */
    public boolean hasOnly(NodeRole role) {
        return roles.equals(Set.of(role));
    }
}
