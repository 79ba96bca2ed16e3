package se.lyhord.console.citizen;

import static org.springframework.web.servlet.function.RequestPredicates.method;
import static org.springframework.web.servlet.function.RequestPredicates.path;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;
import se.lyhord.console.citizen.answer.AnswerPages;
import se.lyhord.console.citizen.talk.TalkPages;
import se.lyhord.console.citizen.web.Assets;
import se.lyhord.intake.role.NodeRole;
import se.lyhord.intake.role.OnNode;

/** Which address is which of the citizens' pages; with several nämnder, {@code ?namnd=ID} says whose. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CitizenProperties.class)
class CitizenRoutes {
    @Bean
    @OnNode(NodeRole.PUBLIC)
    RouterFunction<ServerResponse> citizensPages(
            TalkPages talk, AnswerPages answer, AboutPages about, Assets assets, Sorry sorry) {
        return RouterFunctions.route()
                .nest(method(HttpMethod.GET).or(method(HttpMethod.HEAD)), reading -> reading.route(
                                path("/").and(asked -> CitizensPaths.isFirstPage(asked.servletRequest())), talk::first)
                        .route(path("/tyck-till"), talk::back)
                        .route(path("/svar"), answer::ask)
                        .route(path("/svar/nytt"), answer::news)
                        .route(path("/sa-hanterar-vi-dina-synpunkter"), about::routine)
                        .route(path("/tillganglighet"), about::accessibility)
                        .route(path("/citizen/{version}/{file}"), assets::answer))
                .POST("/tyck-till", talk::next)
                .POST("/svar", answer::show)
                .route(
                        path("/error").and(failed -> CitizensPaths.isFailedPage(failed.servletRequest())),
                        sorry::afterAll)
                .onError(Sorry::knows, sorry::because)
                .build();
    }
}
