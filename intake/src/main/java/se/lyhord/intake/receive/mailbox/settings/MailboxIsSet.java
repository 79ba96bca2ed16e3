package se.lyhord.intake.receive.mailbox.settings;

import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.annotation.MergedAnnotation;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Looks for a mail server in {@code lyhord.mailbox} and {@code lyhord.mailboxes}. */
final class MailboxIsSet implements Condition {
    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        boolean set = Binder.get(context.getEnvironment())
                .bind("lyhord", Bindable.of(MailboxProperties.class))
                .map(properties -> !properties.withServer().isEmpty())
                .orElse(false);
        MergedAnnotation<OnMailbox> needed = metadata.getAnnotations().get(OnMailbox.class);
        return needed.getBoolean("set") == set;
    }
}
