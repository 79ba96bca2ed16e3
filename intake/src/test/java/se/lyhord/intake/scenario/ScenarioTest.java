package se.lyhord.intake.scenario;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfiguration;
import se.lyhord.intake.road.IntakeAlone;

/** A test of one installation for five nämnder; all such tests share it, with its mail server and its clock. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = IntakeAlone.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "lyhord.data=target/scenario-test/${random.uuid}")
@ContextConfiguration(initializers = ScenarioTest.Mail.class)
@Import({ScenarioTest.Time.class, Verbs.class, Towns.class})
@interface ScenarioTest {
    /** Starts the mail server before the program. */
    class Mail implements ApplicationContextInitializer<GenericApplicationContext> {
        @Override
        public void initialize(GenericApplicationContext context) {
            PostOffice office = new PostOffice();
            context.registerBean(PostOffice.class, () -> office);
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource("post office", office.settings()));
        }
    }

    /** The clock that all of it goes by. */
    @TestConfiguration
    class Time {
        @Bean
        @Primary
        TownClock townClock() {
            return new TownClock();
        }
    }
}
