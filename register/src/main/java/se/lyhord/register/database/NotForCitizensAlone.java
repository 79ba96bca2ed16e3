package se.lyhord.register.database;

import java.util.Set;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** True unless {@code lyhord.roles} is {@code public} and nothing else. */
final class NotForCitizensAlone implements Condition {
    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        Set<String> roles = Binder.get(context.getEnvironment())
                .bind("lyhord.roles", Bindable.setOf(String.class))
                .orElse(Set.of());
        return roles.isEmpty() || roles.stream().anyMatch(role -> !role.strip().equalsIgnoreCase("public"));
    }
}
