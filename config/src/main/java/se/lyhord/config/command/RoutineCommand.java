package se.lyhord.config.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.lyhord.config.plain.Avsnitt;
import se.lyhord.config.plain.PlainRoutine;
import se.lyhord.config.routine.Rutin;
import se.lyhord.config.routine.RutinException;
import se.lyhord.config.routine.Rutiner;
import se.lyhord.config.routine.Rutinversioner;

/** {@code routine check FILE…}, {@code routine show NAME}, {@code routine deadlines NAME ARRIVAL [--kind K] [--unit U] [--flag F]… [--jsonl]}. */
public final class RoutineCommand {
    private static final int UNSOUND = 1;
    private static final int WRONG_USE = 2;

    private static final String USAGE = """
            Användning:
              lyhord routine check FIL.yaml …
              lyhord routine show RUTIN
              lyhord routine deadlines RUTIN ANKOMST [--kind TYP] [--unit ENHET] [--flag FLAGGA] [--jsonl]
            RUTIN är ett av %s, eller en fil. ANKOMST är en dag, 2026-11-20, eller en tidpunkt, 2026-11-20T14:05+01:00.""".formatted(String.join(", ", Rutiner.builtInNames()));

    /**
     * Runs the command.
     *
     * @return exit code: 0, 1 when a routine is unsound, 2 when the arguments are wrong
     */
    public int run(List<String> args, PrintStream out, PrintStream err) {
        try {
            return dispatch(args, out, err);
        } catch (RutinException unsound) {
            err.println(unsound.getMessage());
            return UNSOUND;
        } catch (WrongUseException wrong) {
            err.println(wrong.getMessage());
            return WRONG_USE;
        } finally {
            out.flush();
        }
    }

    private static int dispatch(List<String> args, PrintStream out, PrintStream err) {
        String what = args.size() < 2 ? "" : args.getFirst();
        switch (what) {
            case "check" -> {
                return check(args.subList(1, args.size()), out, err);
            }
            case "show" -> show(Rutiner.named(args.get(1)), out);
            case "deadlines" -> new Deadlines(Rutiner.named(args.get(1))).print(args.subList(2, args.size()), out);
            default -> throw new WrongUseException(USAGE);
        }
        return 0;
    }

    private static int check(List<String> files, PrintStream out, PrintStream err) {
        Map<String, List<Rutin>> byNamnd = new TreeMap<>();
        boolean allSound = true;
        for (String file : files) {
            allSound &= isSound(err, () -> {
                Rutin rutin = Rutiner.read(Path.of(file));
                byNamnd.computeIfAbsent(rutin.namnd().id(), _ -> new ArrayList<>())
                        .add(rutin);
                out.println("Rutinen %s går att använda: %s, gäller från %s."
                        .formatted(file, rutin.namnd().name(), rutin.inForce()));
            });
        }
        for (List<Rutin> versions : byNamnd.values()) {
            allSound &= isSound(err, () -> new Rutinversioner(versions));
        }
        return allSound ? 0 : UNSOUND;
    }

    private static boolean isSound(PrintStream err, Runnable reading) {
        try {
            reading.run();
            return true;
        } catch (RutinException unsound) {
            err.println(unsound.getMessage());
            return false;
        }
    }

    private static void show(Rutin rutin, PrintStream out) {
        PlainRoutine page = new PlainRoutine(rutin);
        out.println(page.title());
        for (Avsnitt part : page.parts()) {
            out.println();
            out.println(part.heading());
            part.paragraphs().forEach(sentence -> out.println("  " + sentence));
        }
    }
}
