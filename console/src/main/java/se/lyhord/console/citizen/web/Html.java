package se.lyhord.console.citizen.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerResponse;

/** Answers with a page; the engine escapes whatever a template puts in. */
@Component
public class Html {
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    /** The templates are classes beside these. */
    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Html.class.getClassLoader());

    /** A page that nobody else may see again: what Spring Security adds forbids every cache to keep it. */
    public ServerResponse page(String template, Map<String, Object> shown) {
        return page(HttpStatus.OK, template, shown);
    }

    /** The same with another status. */
    public ServerResponse page(HttpStatus status, String template, Map<String, Object> shown) {
        StringOutput html = new StringOutput();
        engine.render(template + ".jte", shown, html);
        return ServerResponse.status(status).contentType(HTML).body(html.toString());
    }
}
