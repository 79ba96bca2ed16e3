package se.lyhord.intake.explain;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import se.lyhord.classifier.Classifier;

/** {@code explain [--jsonl] [--own ADDRESS]… [--staff-domain DOMAIN]… FILE.eml…}. */
public final class ExplainCommand {
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
     * Explains each file in turn; one that fails does not stop the others.
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
        int exit = 0;
        for (String file : arguments.get().files()) {
            Optional<String> error = explain(explainer, file, arguments.get().jsonl(), out);
            if (error.isPresent()) {
                err.println(error.get());
                exit = FILE_FAILED;
            }
        }
        out.flush();
        return exit;
    }

    private static Optional<String> explain(Explainer explainer, String file, boolean jsonl, PrintStream out) {
        try {
            Explanation explanation = explainer.explain(Path.of(file));
            if (jsonl) {
                out.println(JsonLine.of(explanation));
            } else {
                new Page(out).print(explanation);
            }
            return Optional.empty();
        } catch (IOException | InvalidPathException e) {
            String error =
                    e instanceof NoSuchFileException ? "Filen finns inte: " + file : "Filen går inte att läsa: " + file;
            if (jsonl) {
                out.println(JsonLine.failed(file.substring(file.lastIndexOf('/') + 1), error));
            }
            return Optional.of(error);
        }
    }
}
