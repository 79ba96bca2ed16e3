package se.lyhord.intake.role;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Conditional;

/** A bean, or a configuration of beans, that exists only where the process has this role. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Conditional(NodeHasRole.class)
public @interface OnNode {
    /** The role that is needed. */
    NodeRole value();
}
