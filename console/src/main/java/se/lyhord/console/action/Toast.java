package se.lyhord.console.action;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import java.time.Duration;
import se.lyhord.register.refusal.RefusedException;

/** Says for a moment, in a corner, what came of something; at the top, where neither menu nor list nor buttons are. */
public final class Toast {
    private static final Duration GLANCE = Duration.ofSeconds(5);
    private static final Duration READING = Duration.ofSeconds(8);

    private Toast() {}

    /** It was done. */
    public static void done(String sentence) {
        open(new Notification(sentence), GLANCE, NotificationVariant.SUCCESS);
    }

    /** It was done, and this leads on from there. */
    public static void done(String sentence, Component onwards) {
        open(new Notification(new Span(sentence), onwards), READING, NotificationVariant.SUCCESS);
    }

    /** Does it, and says that it was done or why not. */
    public static void after(Runnable work, String sentence) {
        try {
            work.run();
            done(sentence);
        } catch (RefusedException refused) {
            refused(refused);
        }
    }

    /** It was not done, and why. */
    public static void refused(RefusedException refused) {
        otherwise(String.valueOf(refused.getMessage()));
    }

    /** Something else is shown than was asked for, and why. */
    public static void otherwise(String sentence) {
        open(new Notification(sentence), READING, NotificationVariant.WARNING);
    }

    private static void open(Notification notification, Duration shown, NotificationVariant variant) {
        notification.setDuration(Math.toIntExact(shown.toMillis()));
        notification.setPosition(Notification.Position.TOP_END);
        notification.addThemeVariants(variant);
        notification.open();
    }
}
