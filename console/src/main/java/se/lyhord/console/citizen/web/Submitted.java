package se.lyhord.console.citizen.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import se.lyhord.intake.receive.chat.file.ChatFile;
import se.lyhord.register.conversation.key.SendKey;

/**
 * A form as it was sent.
 *
 * @param fields the first value of each field
 * @param files what was chosen to be sent along
 */
public record Submitted(Map<String, String> fields, List<Part> files) {
    /** Name of the field with files. */
    public static final String FILES = "filer";

    private static final String KEY = "nyckel";
    private static final String STEP = "steg";

    /** Keeps its own copies. */
    public Submitted {
        fields = Map.copyOf(fields);
        files = List.copyOf(files);
    }

    /** The form of this request. */
    public static Submitted of(ServerRequest request) {
        Map<String, String> fields = request.params().toSingleValueMap().entrySet().stream()
                .filter(field -> field.getValue() != null)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        boolean multipart = request.headers()
                .contentType()
                .filter(type -> type.isCompatibleWith(MediaType.MULTIPART_FORM_DATA))
                .isPresent();
        return new Submitted(fields, multipart ? files(request) : List.of());
    }

    /** A browser sends an empty file where none was chosen. */
    private static List<Part> files(ServerRequest request) {
        try {
            return request.multipartData().getOrDefault(FILES, List.of()).stream()
                    .filter(part -> part.getSize() > 0)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            throw new IllegalStateException("A form with files cannot be read", e);
        }
    }

    /** The files as a message holds them. */
    public List<ChatFile> chatFiles() {
        return files.stream()
                .map(file -> ChatFile.of(file.getSubmittedFileName(), content(file)))
                .toList();
    }

    private static byte[] content(Part file) {
        try (InputStream in = file.getInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A field; empty where it was not sent. */
    public String field(String name) {
        return fields.getOrDefault(name, "");
    }

    /** Which button was pressed. */
    public String step() {
        return field(STEP);
    }

    /** The key that the page was given; a new one for a page that had none. */
    public SendKey key() {
        return SendKey.read(field(KEY)).orElseGet(SendKey::random);
    }

    /** Another field, if it says something. */
    public Optional<String> said(String name) {
        return Optional.of(field(name)).map(String::strip).filter(text -> !text.isEmpty());
    }
}
