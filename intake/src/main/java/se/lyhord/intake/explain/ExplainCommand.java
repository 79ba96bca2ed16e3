package se.lyhord.intake.explain;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import se.lyhord.classifier.Classifier;

/** {@code explain [--jsonl] [--own ADDRESS]… [--staff-domain DOMAIN]… FILE.eml…}. */
public final class ExplainCommand {
    private static final int BATCH = 32;
    private static final int FILE_FAILED = 1;
    private static final int WRONG_ARGUMENTS = 2;

    private final Supplier<Classifier> classifier;

    /**
     * A command that asks for the classifier when it has something to explain.
     *
     * @param classifier called at most once per run
     */
    public ExplainCommand(Supplier<Classifier> classifier) {
        this.classifier = classifier;
    }

    /**
     * Explains each file, several at a time but answered in their order; one that fails does not stop the others.
     *
     * @return exit code: 0, 1 when a file could not be read, 2 when the arguments are wrong
     */
    public int run(List<String> args, PrintStream out, PrintStream err) {
        Optional<Arguments> arguments = Arguments.parse(args);
        if (arguments.isEmpty()) {
            err.println(Arguments.USAGE);
            return WRONG_ARGUMENTS;
        }
        Explainer explainer = new Explainer(arguments.get().own(), classifier.get());
        List<String> files = arguments.get().files();
        int exit = 0;
        for (int start = 0; start < files.size(); start += BATCH) {
            List<Answer> answers = files.subList(start, Math.min(files.size(), start + BATCH)).parallelStream()
                    .map(file -> answer(explainer, file, arguments.get().jsonl()))
                    .toList();
            for (Answer answer : answers) {
                out.print(answer.text());
                if (!answer.error().isEmpty()) {
                    err.println(answer.error());
                    exit = FILE_FAILED;
                }
            }
            out.flush();
        }
        return exit;
    }

    private static Answer answer(Explainer explainer, String file, boolean jsonl) {
        try {
            Explanation explanation = explainer.explain(Path.of(file));
            return new Answer(jsonl ? JsonLine.of(explanation) + "\n" : page(explanation), "");
        } catch (IOException | InvalidPathException e) {
            String error =
                    e instanceof NoSuchFileException ? "Filen finns inte: " + file : "Filen går inte att läsa: " + file;
            String name = file.substring(file.lastIndexOf('/') + 1);
            return new Answer(jsonl ? JsonLine.failed(name, error) + "\n" : "", error);
        }
    }

    private static String page(Explanation explanation) {
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        new Page(new PrintStream(page, false, StandardCharsets.UTF_8)).print(explanation);
        return page.toString(StandardCharsets.UTF_8);
    }

    private record Answer(String text, String error) {}
}
