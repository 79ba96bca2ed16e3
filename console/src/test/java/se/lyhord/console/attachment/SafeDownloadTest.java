package se.lyhord.console.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class SafeDownloadTest {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0};
    private static final byte[] SVG = "<svg onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8);

    @Test
    void letsAnImageBeSeenAndNothingRun() throws IOException {
        MockHttpServletResponse response = response(SafeDownload.image(() -> Optional.of(PNG)));

        assertThat(response.getContentType()).startsWith("image/png");
        assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(response.getHeader("Content-Security-Policy")).contains("default-src 'none'", "sandbox");
        assertThat(response.getContentAsByteArray()).isEqualTo(PNG);
    }

    @Test
    void neverShowsWhatOnlyCallsItselfAnImage() throws IOException {
        assertThat(response(SafeDownload.image(() -> Optional.of(SVG))).getStatus())
                .isEqualTo(404);
    }

    @Test
    void handsOutEverythingElseAsAFileOfNoType() throws IOException {
        MockHttpServletResponse response = response(SafeDownload.file(new AttachedFile(
                "bild\u202Egnp.\r\nå/../<b>.svg", "image/svg+xml", 3, "", null, () -> Optional.of(SVG))));

        assertThat(response.getContentType()).startsWith("application/octet-stream");
        assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(response.getHeader("Content-Disposition"))
                .startsWith("attachment;")
                .doesNotContain("\n", "/", "<", "%E2%80%AE")
                .contains(".svg");
    }

    @Test
    void handsOutNothingToWhoeverMayNotHaveIt() throws IOException {
        AttachedFile file = new AttachedFile("a.txt", "text/plain", 3, "", null, Optional::empty);

        assertThat(response(SafeDownload.file(file)).getStatus()).isEqualTo(404);
    }

    private static MockHttpServletResponse response(DownloadHandler handler) throws IOException {
        MockHttpServletResponse response = new MockHttpServletResponse();
        VaadinServletService service = new VaadinServletService() {};
        handler.handleDownloadRequest(new DownloadEvent(
                new VaadinServletRequest(new MockHttpServletRequest(), service),
                new VaadinServletResponse(response, service),
                new VaadinSession(service),
                new Div().getElement()));
        return response;
    }
}
