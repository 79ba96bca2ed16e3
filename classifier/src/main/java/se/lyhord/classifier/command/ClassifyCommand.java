package se.lyhord.classifier.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import se.lyhord.classifier.Classifier;
import se.lyhord.classifier.suggest.Classifiers;
import tools.jackson.core.JacksonException;

/**
 * {@code classify}: one message a line in, one suggestion a line out, in the same order, both as JSON in UTF-8.
 *
 * <p>In: {@code {"id","subject","text"}}. Out: {@code {"id","kind":[{"id","p"}],"factor":[…],"unit":[…],"flags":["id"],"lang"}}, at most
 * three answers to each question. A line that is no such object gets an error on {@code err} and no answer; the rest are answered.
 */
public final class ClassifyCommand {
    private static final int WRONG_USE = 2;

    private final Supplier<Classifier> classifiers;

    /** Answers with the built-in classifier. */
    public ClassifyCommand() {
        this(Classifiers::builtIn);
    }

    ClassifyCommand(Supplier<Classifier> classifiers) {
        this.classifiers = classifiers;
    }

    /**
     * Answers until the input ends.
     *
     * @return 0, or 1 when some line could not be read, or 2 when the arguments are wrong
     */
    public int run(List<String> args, InputStream in, PrintStream out, PrintStream err) {
        if (!args.isEmpty()) {
            err.println("Användning: lyhord classify < meddelanden.jsonl");
            return WRONG_USE;
        }
        var classifier = classifiers.get();
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        try {
            return answerAll(classifier, reader, out, err);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            out.flush();
        }
    }

    private static int answerAll(Classifier classifier, BufferedReader lines, PrintStream out, PrintStream err)
            throws IOException {
        var json = new MessageLines();
        int code = 0;
        int number = 0;
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            try {
                var message = json.read(line);
                out.writeBytes(json.write(message, classifier.suggest(message.subject(), message.text())));
            } catch (JacksonException e) {
                err.println("Rad " + number + ": " + MessageLines.complaint(e));
                code = 1;
            }
            // Someone who waits for an answer gets it at once; a full pipe is not flushed for every line.
            if (!lines.ready()) {
                out.flush();
            }
        }
        return code;
    }
}
