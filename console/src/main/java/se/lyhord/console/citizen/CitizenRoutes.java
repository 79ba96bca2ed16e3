package se.lyhord.console.citizen;

import static org.springframework.web.servlet.function.RequestPredicates.method;
import static org.springframework.web.servlet.function.RequestPredicates.path;

import java.util.Map;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import se.lyhord.console.citizen.answer.AnswerPages;
import se.lyhord.console.citizen.page.Frame;
import se.lyhord.console.citizen.talk.TalkPages;
import se.lyhord.console.citizen.web.Assets;
import se.lyhord.console.citizen.web.Html;
import se.lyhord.console.citizen.web.Visits;
import se.lyhord.intake.role.NodeRole;
import se.lyhord.intake.role.OnNode;

/** Which address is which of the citizens' pages; with several nämnder, {@code ?namnd=ID} says whose. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CitizenProperties.class)
class CitizenRoutes {
    @Bean
    @OnNode(NodeRole.PUBLIC)
    RouterFunction<ServerResponse> citizensPages(
            TalkPages talk, AnswerPages answer, AboutPages about, Assets assets, Visits visits, Html html) {
        return RouterFunctions.route()
                .nest(method(HttpMethod.GET).or(method(HttpMethod.HEAD)), reading -> reading.route(
                                path("/").and(CitizenRoutes::isForCitizens), talk::first)
                        .route(path("/tyck-till"), talk::back)
                        .route(path("/svar"), answer::ask)
                        .route(path("/sa-hanterar-vi-dina-synpunkter"), about::routine)
                        .route(path("/tillganglighet"), about::accessibility)
                        .route(path("/citizen/{version}/{file}"), assets::answer))
                .POST("/tyck-till", talk::next)
                .POST("/svar", answer::show)
                .onError(
                        broken -> broken instanceof MultipartException || broken instanceof InvalidParameterException,
                        (broken, request) -> sorry(broken, request, visits, html))
                .build();
    }

    /** What carries {@code v-r} is the desk's browser talking to Vaadin, which it always does at the root. */
    private static boolean isForCitizens(ServerRequest request) {
        return request.param("v-r").isEmpty();
    }

    /** More was sent along than is taken, or what no browser sends. */
    private static ServerResponse sorry(Throwable broken, ServerRequest request, Visits visits, Html html) {
        // Whichever asks first for a field of the form is told: Spring, or Tomcat itself.
        boolean tooLarge = broken instanceof MaxUploadSizeExceededException
                || (broken instanceof InvalidParameterException refused
                        && refused.getErrorCode() == HttpStatus.CONTENT_TOO_LARGE.value());
        Frame frame = visits.unread(request, "sorry.title");
        return html.page(
                tooLarge ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.BAD_REQUEST,
                "sorry",
                Map.of("frame", frame, "message", frame.words().t(tooLarge ? "sorry.large" : "sorry.failed")));
    }
}
