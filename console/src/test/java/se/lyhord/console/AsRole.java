package se.lyhord.console;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.test.context.support.WithSecurityContext;
import se.lyhord.config.routine.people.Role;

/** The person at the desk has this role and no other. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@WithSecurityContext(factory = RoleAtDesk.class)
public @interface AsRole {
    /** The role. */
    Role value();

    /** The nämnd. */
    String namnd() default Post.NAMND;

    /** The enheter. */
    String[] units() default {};
}
