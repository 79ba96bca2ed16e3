package se.lyhord.register;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Primary;
import se.lyhord.register.RegisterTest.RegisterAlone;

/** A test of the register by itself, on the embedded PostgreSQL; all such tests share one database. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = RegisterAlone.class,
        properties = {
            "lyhord.data=target/register-test/${random.uuid}",
            "lyhord.routine=hasselby-vallingby,landskrona,rinkeby-kista,botkyrka,spanga-tensta",
            "spring.main.web-application-type=none"
        })
public @interface RegisterTest {
    /** The register's own beans, with a clock that the tests turn. */
    @SpringBootConfiguration
    @EnableAutoConfiguration
    @ComponentScan
    class RegisterAlone {
        @Bean
        @Primary
        TurnableClock turnableClock() {
            return new TurnableClock();
        }
    }
}
