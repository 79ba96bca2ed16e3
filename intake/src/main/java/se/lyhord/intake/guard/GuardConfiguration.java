package se.lyhord.intake.guard;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import se.lyhord.intake.guard.cost.Toll;
import se.lyhord.intake.role.NodeRole;
import se.lyhord.intake.role.OnNode;

/** Puts the guard before everything that costs something, but after what finds out who asks through a proxy. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(GuardProperties.class)
class GuardConfiguration {
    private static final int EARLY = Ordered.HIGHEST_PRECEDENCE + 100;

    @Bean
    @OnNode(NodeRole.PUBLIC)
    FilterRegistrationBean<SizeLimit> sizeLimit() {
        FilterRegistrationBean<SizeLimit> limit = new FilterRegistrationBean<>(new SizeLimit());
        limit.setOrder(EARLY);
        return limit;
    }

    @Bean
    @OnNode(NodeRole.PUBLIC)
    @ConditionalOnProperty(name = "lyhord.guard.enabled", matchIfMissing = true)
    FilterRegistrationBean<Guard> guard(GuardProperties settings, Toll toll) {
        AtOnce atOnce = new AtOnce(
                settings.atOnce(), settings.allAtOnce(), Runtime.getRuntime().maxMemory());
        FilterRegistrationBean<Guard> guard =
                new FilterRegistrationBean<>(new Guard(new Limits(settings), atOnce, toll));
        guard.setOrder(EARLY + 1);
        return guard;
    }
}
