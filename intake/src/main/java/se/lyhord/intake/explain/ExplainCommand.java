package se.lyhord.intake.explain;

import java.io.PrintStream;
import java.util.List;
import java.util.function.Supplier;
import se.lyhord.classifier.Classifier;

/** {@code explain [--jsonl] [--own ADDRESS]… [--staff-domain DOMAIN]… FILE.eml…}. */
public final class ExplainCommand {
    /**
     * A command that asks for the classifier when the first mail needs it.
     *
     * @param classifier called at most once per run
     */
    public ExplainCommand(Supplier<Classifier> classifier) {}

    /**
     * Explains each file in turn.
     *
     * @return exit code: 0, 1 when a file could not be read, 2 when the arguments are wrong
     */
    public int run(List<String> args, PrintStream out, PrintStream err) {
        return 2;
    }
}
