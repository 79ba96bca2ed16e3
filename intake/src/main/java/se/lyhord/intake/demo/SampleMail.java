package se.lyhord.intake.demo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * A sample mail as bytes.
 *
 * @param name of its file
 */
record SampleMail(String name, String latin1) {
    private static final String WHERE = "classpath:se/lyhord/intake/demo/samples/*.eml";

    /** All of them, in the order in which they are to be sent. */
    static List<SampleMail> all() throws IOException {
        return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(WHERE))
                .map(SampleMail::read)
                .sorted(Comparator.comparing(SampleMail::name))
                .toList();
    }

    private static SampleMail read(Resource file) {
        try (InputStream bytes = file.getInputStream()) {
            // As Latin-1 every byte is one character, so the mail comes out as it went in.
            String mail = new String(bytes.readAllBytes(), StandardCharsets.ISO_8859_1);
            return new SampleMail(Objects.requireNonNull(file.getFilename()), mail);
        } catch (IOException e) {
            throw new IllegalStateException("A sample mail of our own cannot be read", e);
        }
    }

    /** The same mail as if written anew: its Message-ID, and those of the samples that it answers, belong to this round only. */
    SampleMail inRound(String round) {
        return new SampleMail(
                name,
                latin1.replaceAll("(?m)^((?:Message-ID|In-Reply-To|References):.*?<[^@>\\s]+)@", "$1." + round + "@"));
    }

    byte[] bytes() {
        return latin1.getBytes(StandardCharsets.ISO_8859_1);
    }
}
