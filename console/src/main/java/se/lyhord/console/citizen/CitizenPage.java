package se.lyhord.console.citizen;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.util.HtmlUtils;
import se.lyhord.config.routine.Namnd;
import se.lyhord.config.routine.Rutin;
import se.lyhord.intake.role.NodeRole;
import se.lyhord.intake.role.OnNode;

/** Serves the citizens' page with the nämnd's own name, telephone and addresses in it. */
@Configuration(proxyBeanMethods = false)
@OnNode(NodeRole.PUBLIC)
class CitizenPage {
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    @Bean
    RouterFunction<ServerResponse> citizensPage(Rutin rutin) throws IOException {
        String html = html(rutin.namnd());
        HandlerFunction<ServerResponse> page = request -> ServerResponse.ok()
                .contentType(HTML)
                .cacheControl(CacheControl.noCache())
                .body(html);
        return RouterFunctions.route()
                .GET("/", CitizenPage::isForCitizens, page)
                .HEAD("/", CitizenPage::isForCitizens, page)
                .build();
    }

    /** What carries {@code v-r} is the desk's browser talking to Vaadin, which it always does at the root. */
    private static boolean isForCitizens(ServerRequest request) {
        return request.param("v-r").isEmpty();
    }

    private static String html(Namnd namnd) throws IOException {
        return new ClassPathResource("META-INF/resources/citizen/index.html")
                .getContentAsString(StandardCharsets.UTF_8)
                .replace("{administration}", escaped(namnd.administration()))
                .replace("{phone}", escaped(namnd.phone()))
                .replace("{postalAddress}", escaped(namnd.postalAddress()))
                .replace("{website}", escaped(namnd.website()))
                .replace("{privacyPage}", escaped(namnd.privacyPage()));
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
    }
}
