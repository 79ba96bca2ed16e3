package se.lyhord.intake.benchmark;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import java.util.stream.IntStream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import se.lyhord.classifier.corpus.Corpus;
import se.lyhord.classifier.corpus.Example;

/**
 * Mails such as a funktionsbrevlåda gets, each different from all others and the same in every run: of ten mails one is a demo sample, six are
 * plain text, two have HTML beside it and one carries a file of 20 kB to 1 MB. Their texts are those of the classifier's corpus.
 */
final class MixedMail {
    private static final Session SESSION = Session.getInstance(new Properties());

    private final List<Example> texts = Corpus.training();
    private final List<String> samples;

    MixedMail() throws IOException {
        this.samples = Arrays.stream(new PathMatchingResourcePatternResolver()
                        .getResources("classpath:se/lyhord/intake/demo/samples/*.eml"))
                .map(MixedMail::text)
                .toList();
    }

    private static String text(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** These mails, by number. */
    List<byte[]> numbered(int from, int to) {
        return IntStream.range(from, to).parallel().mapToObj(this::mail).toList();
    }

    byte[] mail(int number) {
        int kind = number % 10;
        return kind == 0
                ? samples.get(number / 10 % samples.size())
                        .replaceAll("(?m)^((?:Message-ID|In-Reply-To|References):.*?<[^@>\\s]+)@", "$1." + number + "@")
                        .getBytes(StandardCharsets.ISO_8859_1)
                : written(number, kind > 6, kind == 9 ? fileSize(new Random(number)) : 0);
    }

    /** As mail sizes are: many small, few large. */
    private static int fileSize(Random random) {
        return (int) (20_000 * Math.pow(50, random.nextDouble()));
    }

    /** A mail with a file of this size. */
    byte[] withFile(int number, int bytes) {
        return written(number, true, bytes);
    }

    private byte[] written(int number, boolean html, int file) {
        Example example = texts.get(number * 7 % texts.size());
        String text = example.text() + "\n\nJag skriver om det här för " + number + " gången.\n";
        try {
            MimeMessage mail = new MimeMessage(SESSION);
            mail.setFrom(new InternetAddress(
                    "medborgare" + number + "@brevlada.example", "Åsa Öberg " + number, StandardCharsets.UTF_8.name()));
            mail.setRecipients(MimeMessage.RecipientType.TO, "synpunkter@hv.example");
            mail.setSubject(
                    example.subject().isBlank() ? "Synpunkt" : example.subject(), StandardCharsets.UTF_8.name());
            if (html) {
                Multipart parts = new MimeMultipart("alternative", plain(text), html(text));
                mail.setContent(file == 0 ? parts : new MimeMultipart(wrapped(parts), file(new Random(number), file)));
            } else {
                mail.setText(text, StandardCharsets.UTF_8.name());
            }
            mail.saveChanges();
            mail.setHeader("Message-ID", "<" + number + ".matning@brevlada.example>");
            Transit.addTo(mail, number);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            mail.writeTo(bytes);
            return bytes.toByteArray();
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException("A mail of our own cannot be written", e);
        }
    }

    private static MimeBodyPart plain(String text) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, StandardCharsets.UTF_8.name());
        return part;
    }

    private static MimeBodyPart html(String text) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(Transit.asOutlookWouldHaveIt(text), StandardCharsets.UTF_8.name(), "html");
        return part;
    }

    private static MimeBodyPart wrapped(Multipart parts) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setContent(parts);
        return part;
    }

    private static MimeBodyPart file(Random random, int size) throws MessagingException {
        byte[] content = new byte[size];
        random.nextBytes(content);
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(content, "image/jpeg")));
        part.setFileName("bild.jpg");
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }
}
