package se.lyhord.console.citizen;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;
import se.lyhord.console.DeskTest;
import se.lyhord.console.Post;

@DeskTest
class CitizenPageTest {
    private static final int FIRST_LOAD = 60_000;

    @Autowired
    WebApplicationContext program;

    MockMvcTester server = MockMvcTester.of(new Object());

    @BeforeEach
    void server() {
        server = MockMvcTester.from(program);
    }

    @Test
    void tellsWhoReadsAndHowElseToReachTheNamnd() throws Exception {
        assertThat(page("/?namnd=" + Post.NAMND).text())
                .contains(
                        "Hässelby-Vällingby stadsdelsförvaltning",
                        "automatisk assistent",
                        "En människa läser",
                        "allmän handling",
                        "08-465 004 00");
    }

    @Test
    void asksWhomOneWritesToWhereThereAreSeveral() throws Exception {
        Document page = page("/");

        assertThat(page.text()).contains("Vem vill du skriva till?");
        assertThat(page.select("main a").eachAttr("href"))
                .contains("./?namnd=hasselby-vallingby&lang=sv", "./?namnd=landskrona&lang=sv");
        assertThat(server.get().uri("/?namnd=ingen")).hasStatus(404);
    }

    @Test
    void tellsWhatTheNamndPromises() throws Exception {
        Document page = page("/sa-hanterar-vi-dina-synpunkter?namnd=landskrona");

        assertThat(page.text()).contains("Så hanterar", "10 arbetsdagar");
        assertThat(page.select("main a").eachAttr("href")).contains("./?namnd=landskrona&lang=sv");
    }

    @Test
    void tellsHowAccessibleItIs() throws Exception {
        assertThat(page("/tillganglighet?namnd=" + Post.NAMND).text())
                .contains(
                        "Tillgänglighetsredogörelse",
                        "WCAG 2.1",
                        "Myndigheten för digital förvaltning",
                        "08-465 004 00");
    }

    @ParameterizedTest
    @CsvSource({"sv,ltr", "sv-simple,ltr", "en,ltr", "fi,ltr", "ar,rtl", "so,ltr"})
    void speaksSixLanguages(String tag, String dir) throws Exception {
        Document page = page("/?namnd=" + Post.NAMND + "&lang=" + tag);

        assertThat(page.select("html").attr("lang")).isEqualTo(tag);
        assertThat(page.select("html").attr("dir")).isEqualTo(dir);
        assertThat(page.select(".tongues [aria-current]").attr("lang")).isEqualTo(tag);
        assertThat(page.select(".tongues button").eachAttr("value")).hasSize(5).doesNotContain(tag);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"ar,en;q=0.5|ar", "en-US,en;q=0.9,sv;q=0.8|sv", "de,fi;q=0.3|fi", "en-GB|en", "nonsense;;;|sv"})
    void speaksWhatTheBrowserAsksForUnlessItTakesSwedish(String asked, String spoken) throws Exception {
        String html = server.get()
                .uri("/?namnd=" + Post.NAMND)
                .header(HttpHeaders.ACCEPT_LANGUAGE, asked)
                .exchange()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);

        assertThat(Jsoup.parse(html).select("html").attr("lang")).isEqualTo(spoken);
    }

    @Test
    void isSmall() throws Exception {
        String address = "/?namnd=" + Post.NAMND + "&lang=ar";
        String start = body(address);
        Document page = Jsoup.parse(start);
        String folder = page.select("script").attr("src").replaceFirst("[^/]+$", "");

        int bytes = start.getBytes(StandardCharsets.UTF_8).length
                + size("/" + page.select("link[rel=stylesheet]").attr("href"))
                + size("/citizen/icon.svg");
        for (String script : new String[] {"citizen.js", "cost.js", "draft.js", "live.js", "photos.js"}) {
            bytes += size("/" + folder + script);
        }

        assertThat(bytes).isLessThan(FIRST_LOAD);
        assertThat(page.select("[src], link[href]").eachAttr("src")).noneMatch(source -> source.contains("//"));
    }

    @Test
    void letsATelephoneKeepStyleAndScriptForEver() throws Exception {
        String style =
                page("/?namnd=" + Post.NAMND).select("link[rel=stylesheet]").attr("href");

        assertThat(server.get().uri("/" + style))
                .hasHeader(HttpHeaders.CACHE_CONTROL, "max-age=31536000, public, immutable");
        assertThat(server.get().uri("/citizen/older/citizen.css")).hasHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        assertThat(server.get().uri("/citizen/older/application.yaml")).hasStatus(404);
    }

    @Test
    void leadsBackToItsBeginningWhenAStepIsAskedForByItsAddress() {
        assertThat(server.get().uri("/tyck-till?namnd=" + Post.NAMND))
                .hasStatus(303)
                .hasHeader(HttpHeaders.LOCATION, "./?namnd=" + Post.NAMND + "&lang=sv");
    }

    @Test
    void answersAnAddressThatCannotBeReadItself() throws Exception {
        assertThat(page("/?lang=%zz&namnd=" + Post.NAMND).select("#main")).hasSize(1);
    }

    private int size(String address) throws Exception {
        byte[] content = server.get().uri(address).exchange().getResponse().getContentAsByteArray();
        assertThat(content).as(address).isNotEmpty();
        return content.length;
    }

    private Document page(String address) throws Exception {
        return Jsoup.parse(body(address));
    }

    private String body(String address) throws Exception {
        return requireNonNull(server.get().uri(address).exchange().getResponse())
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
