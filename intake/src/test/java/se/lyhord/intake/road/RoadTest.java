package se.lyhord.intake.road;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.HashMap;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfiguration;

/** A test of a running bot with a mail server of its own, which is there to be injected; tests with the same settings share both. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = IntakeAlone.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"lyhord.data=target/road-test/${random.uuid}", "lyhord.intake.authserv-id=mx.hv.example"})
@Import(OpenDoor.class)
@ContextConfiguration(initializers = RoadTest.Town.class)
@interface RoadTest {
    /** Starts the mail server before the bot and stops it after. */
    class Town implements ApplicationContextInitializer<GenericApplicationContext> {
        @Override
        public void initialize(GenericApplicationContext context) {
            TownMail town = new TownMail();
            context.registerBean(TownMail.class, () -> town);
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "town", new HashMap<>(town.settings().byKey())));
        }
    }
}
