package se.lyhord.console.citizen.web;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Style sheet and scripts under addresses with a version in them, so that a telephone fetches each version once. */
@Component
public class Assets {
    private static final Map<String, MediaType> FILES = Map.of(
            "citizen.css", new MediaType("text", "css"),
            "citizen.js", new MediaType("text", "javascript"),
            "cost.js", new MediaType("text", "javascript"),
            "draft.js", new MediaType("text", "javascript"),
            "live.js", new MediaType("text", "javascript"),
            "photos.js", new MediaType("text", "javascript"));

    private final Map<String, byte[]> contents = new TreeMap<>();
    private final String version;

    Assets() throws IOException, NoSuchAlgorithmException {
        for (String name : FILES.keySet()) {
            contents.put(name, new ClassPathResource("META-INF/resources/citizen/" + name).getContentAsByteArray());
        }
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        contents.values().forEach(digest::update);
        this.version = HexFormat.of().formatHex(digest.digest(), 0, 6);
    }

    /** Changes when any of the files does. */
    public String version() {
        return version;
    }

    /** The file that an address names; while nodes are exchanged one may be asked for another's version and gives its own. */
    public ServerResponse answer(ServerRequest request) {
        String name = request.pathVariable("file");
        MediaType type = FILES.get(name);
        byte[] content = contents.get(name);
        if (type == null || content == null) {
            return ServerResponse.notFound().build();
        }
        boolean sameVersion = version.equals(request.pathVariable("version"));
        return ServerResponse.ok()
                .contentType(type)
                .cacheControl(
                        sameVersion
                                ? CacheControl.maxAge(Duration.ofDays(365))
                                        .cachePublic()
                                        .immutable()
                                : CacheControl.noCache())
                .body(content);
    }
}
