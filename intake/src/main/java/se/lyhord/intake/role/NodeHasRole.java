package se.lyhord.intake.role;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.annotation.MergedAnnotation;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Compares a bean's role with {@code lyhord.roles}; without that setting the process has them all. */
final class NodeHasRole implements Condition {
    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        Set<NodeRole> roles = Binder.get(context.getEnvironment())
                .bind("lyhord.roles", Bindable.setOf(NodeRole.class))
                .orElse(EnumSet.allOf(NodeRole.class));
        MergedAnnotation<OnNode> needed = metadata.getAnnotations().get(OnNode.class);
        return roles.contains(needed.getEnum(MergedAnnotation.VALUE, NodeRole.class));
    }
}
