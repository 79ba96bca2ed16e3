package se.lyhord.console.browser;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

/** Gives the desk's tests that follow their strategy back: each program puts its own in place for the whole process. */
final class DesksStrategy implements BeforeAllCallback, AfterAllCallback {
    private static final Namespace HERE = Namespace.create(DesksStrategy.class);

    @Override
    public void beforeAll(ExtensionContext test) {
        test.getStore(HERE).put(test.getUniqueId(), SecurityContextHolder.getContextHolderStrategy());
    }

    @Override
    public void afterAll(ExtensionContext test) {
        SecurityContextHolder.setContextHolderStrategy(
                test.getStore(HERE).get(test.getUniqueId(), SecurityContextHolderStrategy.class));
    }
}
