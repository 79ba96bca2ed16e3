package se.lyhord.console.citizen;

import static org.springframework.web.servlet.function.RequestPredicates.path;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import se.lyhord.config.routine.Rutin;
import se.lyhord.intake.role.NodeRole;
import se.lyhord.intake.role.OnNode;
import se.lyhord.register.routine.Routines;

/** Serves the citizens' pages with the nämnd's own name, telephone and routine in them; with several nämnder, {@code ?namnd=ID} says whose. */
@Configuration(proxyBeanMethods = false)
@OnNode(NodeRole.PUBLIC)
class CitizenPage {
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    @Bean
    RouterFunction<ServerResponse> citizensPage(Routines routines) throws IOException {
        Pages pages = new Pages();
        HandlerFunction<ServerResponse> write = request -> answer(request, routines, pages::write);
        HandlerFunction<ServerResponse> routine = request -> answer(request, routines, pages::routine);
        return RouterFunctions.route()
                .nest(
                        RequestPredicates.method(HttpMethod.GET).or(RequestPredicates.method(HttpMethod.HEAD)),
                        reading -> reading.route(path("/").and(CitizenPage::isForCitizens), write)
                                .route(path("/sa-hanterar-vi-dina-synpunkter"), routine))
                .build();
    }

    private static ServerResponse answer(ServerRequest request, Routines routines, Page page) {
        List<String> namnder = routines.namnder();
        String asked = request.param("namnd").orElse(namnder.size() == 1 ? namnder.getFirst() : "");
        boolean known = namnder.contains(asked);
        String html = known
                ? page.of(routines.today(asked).rutin(), namnder.size() > 1)
                : Pages.choose(namnder.stream()
                        .map(namnd -> routines.today(namnd).rutin().namnd())
                        .toList());
        return ServerResponse.status(known || asked.isEmpty() ? HttpStatus.OK : HttpStatus.NOT_FOUND)
                .contentType(HTML)
                .cacheControl(CacheControl.noCache())
                .body(html);
    }

    /** What carries {@code v-r} is the desk's browser talking to Vaadin, which it always does at the root. */
    private static boolean isForCitizens(ServerRequest request) {
        return request.param("v-r").isEmpty();
    }

    private interface Page {
        String of(Rutin rutin, boolean oneOfSeveral);
    }
}
