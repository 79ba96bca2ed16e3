package se.lyhord.console.attachment;

import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import se.lyhord.console.words.Shown;

/** Hands out bytes that somebody unknown has made: as a file, or as an image that is one; the browser may neither guess nor run anything. */
final class SafeDownload {
    private SafeDownload() {}

    /** As a file to keep. */
    static DownloadHandler file(AttachedFile file) {
        return event -> {
            Optional<byte[]> content = file.content().get();
            if (content.isEmpty()) {
                refuse(event);
                return;
            }
            String name = ContentDisposition.attachment()
                    .filename(Shown.fileName(file.name()), StandardCharsets.UTF_8)
                    .build()
                    .toString();
            send(event, FileKind.OTHER.mediaType(), name, content.get());
        };
    }

    /** As an image in a page; what is none by its content is refused. */
    static DownloadHandler image(Supplier<Optional<byte[]>> image) {
        return event -> {
            Optional<byte[]> content = image.get().filter(ImageSize::mayBeShown);
            if (content.isEmpty()) {
                refuse(event);
                return;
            }
            send(event, FileKind.of(content.get()).mediaType(), "inline", content.get());
        };
    }

    private static void send(DownloadEvent event, String mediaType, String disposition, byte[] content)
            throws IOException {
        VaadinResponse response = event.getResponse();
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox; frame-ancestors 'none'");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition);
        response.setContentType(mediaType);
        event.setContentLength(content.length);
        event.getOutputStream().write(content);
    }

    private static void refuse(DownloadEvent event) throws IOException {
        event.getResponse().sendError(HttpStatusCode.NOT_FOUND.getCode(), "Filen finns inte.");
    }
}
