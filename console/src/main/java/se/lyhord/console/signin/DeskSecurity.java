package se.lyhord.console.signin;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import se.lyhord.console.citizen.CitizenProperties;
import se.lyhord.console.citizen.CitizensPaths;
import se.lyhord.intake.role.NodeRole;
import se.lyhord.intake.role.NodeRoles;
import se.lyhord.intake.role.OnNode;
import se.lyhord.register.access.Accounts;

/**
 * Two doors, each only where the process has its role: the citizens' page, open and without a session, and the desk, where everything needs
 * sign-in.
 */
@Configuration(proxyBeanMethods = false)
class DeskSecurity {
    private static final String METRICS = "/actuator/prometheus";

    private static final String CITIZENS_CONTENT =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; "
                    + "form-action 'self'; base-uri 'none'; frame-ancestors ";

    /** Vaadin starts from an inline script and evaluates what its server sends; nothing comes from elsewhere. */
    private static final String DESK_CONTENT =
            "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; "
                    + "img-src 'self' data:; font-src 'self' data:; object-src 'none'; form-action 'self'; base-uri 'self'; "
                    + "frame-ancestors 'none'";

    /**
     * Health is for everybody; its details and the metrics are for administrators, who sign in anew with each request, as programs do. In the
     * citizens' zone nobody's password is asked for.
     */
    @Bean
    @Order(1)
    SecurityFilterChain watch(HttpSecurity http, Environment environment, SignInAttempts attempts) {
        if (!NodeRoles.of(environment).hasOnly(NodeRole.PUBLIC)) {
            // Just the status: an error page would send a program on to the desk's sign-in.
            http.httpBasic(basic -> basic.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED)));
            http.addFilterBefore(new RestAfterFailures(attempts), BasicAuthenticationFilter.class);
        }
        return http.securityMatcher("/actuator/health/**", METRICS)
                .authorizeHttpRequests(requests -> requests.requestMatchers(METRICS)
                        .hasRole("ADMIN")
                        .anyRequest()
                        .permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    /** There is no session to ride on, so a message needs no CSRF token. */
    @Bean
    @Order(2)
    @OnNode(NodeRole.PUBLIC)
    SecurityFilterChain citizens(HttpSecurity http, CitizenProperties pages) {
        return http.securityMatcher(CitizensPaths::has)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(headers -> harden(headers, CITIZENS_CONTENT + pages.frameAncestors())
                        // What the content policy says of frames is more than this header can.
                        .frameOptions(FrameOptionsConfig::disable)
                        // A code never stands in an address, but nothing of ours is anybody else's to know.
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER)))
                .build();
    }

    @Bean
    @Order(3)
    @OnNode(NodeRole.CONSOLE)
    SecurityFilterChain desk(HttpSecurity http, Accounts accounts, SignInAttempts attempts) {
        // Takes everything, by a matcher of our own: Spring Security allows no other chain after one that has no
        // matcher.
        return http.securityMatcher(request -> true)
                .authorizeHttpRequests(
                        requests -> requests.requestMatchers("/styles.css", "/aura/**", "/desk/**", "/citizen/icon.svg")
                                .permitAll()
                                .requestMatchers("/actuator/**")
                                .denyAll())
                // What is no view goes to Vaadin too, which tells those who have signed in that it is not there.
                .with(vaadin(), desk -> desk.loginView(LoginView.class, "/login")
                        .defaultSuccessUrl("/start")
                        .anyRequest(AuthorizedUrl::authenticated))
                .addFilterBefore(new RestAfterFailures(attempts), UsernamePasswordAuthenticationFilter.class)
                .addFilterBefore(new StillSignedIn(accounts), AnonymousAuthenticationFilter.class)
                .headers(headers -> harden(headers, DESK_CONTENT))
                .build();
    }

    /** What neither door is for; reached only where there is no desk. */
    @Bean
    @Order(4)
    SecurityFilterChain wall(HttpSecurity http) {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().denyAll())
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    private static HeadersConfigurer<HttpSecurity> harden(HeadersConfigurer<HttpSecurity> headers, String content) {
        return headers.contentSecurityPolicy(policy -> policy.policyDirectives(content))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy("camera=(), microphone=(), geolocation=()"));
    }
}
