package se.lyhord.classifier.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import se.lyhord.classifier.Classifier;
import se.lyhord.classifier.suggest.Classifiers;
import se.lyhord.config.routine.RutinException;
import se.lyhord.config.routine.Rutiner;
import tools.jackson.core.JacksonException;

/**
 * {@code classify}: one message a line in, one suggestion a line out, in the same order, both as JSON in UTF-8.
 *
 * <p>In: {@code {"id","subject","text"}}. Out: {@code {"id","kind":[{"id","p"}],"factor":[…],"unit":[…],"flags":["id"],"lang"}}, at most
 * three answers to each question. A line that is no such object gets an error on {@code err} and no answer; the rest are answered.
 */
public final class ClassifyCommand {
    private static final int WRONG_USE = 2;
    private static final int LARGEST_BATCH = 64;

    private static final List<String> FORM = List.of("--jsonl");
    private static final String ROUTINE = "--routine";

    /**
     * Answers until the input ends.
     *
     * @param args {@code --jsonl}, which is the only form there is and may be left out; {@code --routine NAME|FILE} lets out only what that
     *     routine has
     * @return 0, or 1 when some line could not be read, or 2 when the arguments are wrong
     */
    public int run(List<String> args, InputStream in, PrintStream out, PrintStream err) {
        var rest = new ArrayList<>(args);
        rest.removeAll(FORM);
        boolean narrowed = rest.size() == 2 && rest.getFirst().equals(ROUTINE);
        if (!rest.isEmpty() && !narrowed) {
            err.println("Användning: lyhord classify --jsonl [--routine RUTIN|FIL.yaml] < meddelanden.jsonl");
            return WRONG_USE;
        }
        try {
            return answer(
                    narrowed ? Classifiers.builtIn(Rutiner.named(rest.getLast())) : Classifiers.builtIn(),
                    in,
                    out,
                    err);
        } catch (RutinException unusable) {
            err.println(unusable.getMessage());
            return WRONG_USE;
        }
    }

    private static int answer(Classifier classifier, InputStream in, PrintStream out, PrintStream err) {
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
        for (var batch = ready(lines); !batch.isEmpty(); batch = ready(lines)) {
            var replies = batch.parallelStream()
                    .map(line -> reply(json, classifier, line))
                    .toList();
            for (var reply : replies) {
                number++;
                out.writeBytes(reply.answer().getBytes(StandardCharsets.UTF_8));
                if (!reply.complaint().isEmpty()) {
                    err.println("Rad " + number + ": " + reply.complaint());
                    code = 1;
                }
            }
            out.flush();
        }
        return code;
    }

    /** What has come, so that someone who waits for an answer gets it at once and a full pipe keeps every core busy. */
    private static List<String> ready(BufferedReader lines) throws IOException {
        var batch = new ArrayList<String>();
        do {
            var line = lines.readLine();
            if (line == null) {
                break;
            }
            batch.add(line);
        } while (batch.size() < LARGEST_BATCH && lines.ready());
        return batch;
    }

    private static Reply reply(MessageLines json, Classifier classifier, String line) {
        if (line.isBlank()) {
            return new Reply("", "");
        }
        try {
            var message = json.read(line);
            return new Reply(json.write(message, classifier.suggest(message.subject(), message.text())), "");
        } catch (JacksonException e) {
            return new Reply("", MessageLines.complaint(e));
        }
    }

    /** What one line gets: an answer, a complaint or, when blank, neither. */
    private record Reply(String answer, String complaint) {}
}
