package se.lyhord.intake;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.lyhord.intake.acknowledge.RestraintProperties;
import se.lyhord.intake.read.MailReader;

/** The parts of the bot that know nothing of Spring. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({IntakeProperties.class, RestraintProperties.class})
class IntakeConfiguration {
    @Bean
    MailReader mailReader() {
        return new MailReader();
    }
}
