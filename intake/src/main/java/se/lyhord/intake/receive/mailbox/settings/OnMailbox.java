package se.lyhord.intake.receive.mailbox.settings;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Conditional;

/** Beans that exist only where a mailbox has been set, or only where none has. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Conditional(MailboxIsSet.class)
public @interface OnMailbox {
    /** Whether one must have been set; false for what stands in for it. */
    boolean set();
}
