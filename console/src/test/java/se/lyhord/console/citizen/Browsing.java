package se.lyhord.console.citizen;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockPart;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import se.lyhord.console.Post;

/** Somebody with a browser that knows forms and nothing else. */
final class Browsing {
    private final MockMvc server;
    private Document page = new Document("");
    private MockHttpServletResponse answer = new MockHttpServletResponse();

    Browsing(WebApplicationContext program) {
        this.server = MockMvcBuilders.webAppContextSetup(program)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
    }

    Document page() {
        return page;
    }

    MockHttpServletResponse answer() {
        return answer;
    }

    /** All that can be read in the main part. */
    String text() {
        return page.select("main").text();
    }

    Document open(String path) throws Exception {
        String separator = path.contains("?") ? "&" : "?";
        return shown(server.perform(get(path + separator + "namnd=" + Post.NAMND))
                .andReturn()
                .getResponse());
    }

    /** Fills in a field of the page's form and presses a button. */
    Document press(String button, String value, Map<String, String> filled) throws Exception {
        return press(button, value, filled, Map.of());
    }

    Document press(String button, String value, Map<String, String> filled, Map<String, byte[]> files)
            throws Exception {
        Element form = page.selectFirst("main form");
        if (form == null) {
            throw new IllegalStateException("No form: " + text());
        }
        Map<String, String> fields = new LinkedHashMap<>();
        form.select("input[name], textarea[name]").forEach(field -> {
            boolean off = field.attr("type").equals("radio") && !field.hasAttr("checked");
            if (!off && !field.attr("type").equals("file")) {
                fields.put(field.attr("name"), field.val());
            }
        });
        fields.putAll(filled);
        if (!button.isEmpty()) {
            fields.put(button, value);
        }
        return post("/" + form.attr("action"), fields, files);
    }

    Document post(String address, Map<String, String> fields, Map<String, byte[]> files) throws Exception {
        MockMultipartHttpServletRequestBuilder request = multipart(address);
        fields.forEach((name, text) -> {
            request.part(new MockPart(name, text.getBytes(StandardCharsets.UTF_8)));
            request.param(name, text);
        });
        files.forEach((name, content) -> request.part(new MockPart("filer", name, content)));
        return shown(server.perform(request).andReturn().getResponse());
    }

    private Document shown(MockHttpServletResponse response) throws Exception {
        answer = response;
        page = Jsoup.parse(response.getContentAsString(StandardCharsets.UTF_8));
        return page;
    }
}
