package se.lyhord.console.citizen.answer;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import se.lyhord.intake.role.NodeRole;
import se.lyhord.intake.role.OnNode;
import se.lyhord.register.conversation.CitizensDoor;
import se.lyhord.register.conversation.key.Code;

/** {@code GET /svar/handelser}: server-sent events that say that there is something new, and nothing of what. */
@RestController
@OnNode(NodeRole.PUBLIC)
class LiveController {
    private final CitizensDoor door;
    private final OpenPages pages;
    private final TellNews news;

    LiveController(CitizensDoor door, OpenPages pages, TellNews news) {
        this.door = door;
        this.pages = pages;
        this.news = news;
    }

    /**
     * The events of the conversation whose code the header {@code Authorization: Kod XXXX-XXXX-XXXX-XXXX} holds.
     *
     * @param after id of the last line that the page shows
     */
    @GetMapping("/svar/handelser")
    ResponseEntity<SseEmitter> events(
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String authorization,
            @RequestParam(name = "efter", defaultValue = "0") long after) {
        Optional<Code> code = Code.ofAuthorization(authorization)
                .filter(shown -> door.read(shown, Long.MAX_VALUE).isPresent());
        if (code.isEmpty()) {
            return ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
        }
        Optional<SseEmitter> stream = pages.listen(code.get(), after);
        if (stream.isEmpty()) {
            return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                    .header(HttpHeaders.RETRY_AFTER, "60")
                    .build();
        }
        // What came while nobody listened is told too.
        news.wake();
        return ResponseEntity.ok()
                .contentType(MediaType.TEXT_EVENT_STREAM)
                .cacheControl(CacheControl.noStore())
                // A proxy that collects an answer before it passes it on would keep the news.
                .header("X-Accel-Buffering", "no")
                .body(stream.get());
    }
}
