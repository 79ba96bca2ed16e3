package se.lyhord.intake.role;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.annotation.MergedAnnotation;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Compares a bean's role with {@code lyhord.roles}; without that setting the process has them all. */
final class NodeHasRole implements Condition {
    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        MergedAnnotation<OnNode> needed = metadata.getAnnotations().get(OnNode.class);
        return NodeRoles.of(context.getEnvironment()).has(needed.getEnum(MergedAnnotation.VALUE, NodeRole.class));
    }
}
