package se.lyhord.console;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import se.lyhord.classifier.command.ClassifyCommand;
import se.lyhord.classifier.command.EvaluateCommand;
import se.lyhord.classifier.suggest.Classifiers;
import se.lyhord.config.command.RoutineCommand;
import se.lyhord.intake.explain.ExplainCommand;
import se.lyhord.register.volume.VolumeCommand;

/** The program: by itself the bot and the desk; with a command's name as first word, that command alone. */
@SpringBootApplication(scanBasePackages = "se.lyhord")
public class Lyhord {
    /** Starts the program or runs a command. */
    public static void main(String[] args) {
        String word = args.length == 0 ? "" : args[0];
        switch (word) {
            case "explain", "classify", "evaluate", "routine", "demo" ->
                System.exit(run(word, Arrays.asList(args).subList(1, args.length)));
            default -> SpringApplication.run(Lyhord.class, args);
        }
    }

    private static int run(String command, List<String> arguments) {
        // UTF-8 whatever the terminal's locale: å, ä and ö must survive a pipe.
        try (PrintStream out = utf8(FileDescriptor.out);
                PrintStream err = utf8(FileDescriptor.err)) {
            return switch (command) {
                case "explain" -> new ExplainCommand(Classifiers::builtIn).run(arguments, out, err);
                case "classify" -> new ClassifyCommand().run(arguments, System.in, out, err);
                case "evaluate" -> new EvaluateCommand().run(arguments, System.in, out, err);
                case "demo" -> new VolumeCommand(Clock.systemUTC()).run(arguments, out, err);
                case "routine" -> new RoutineCommand().run(arguments, out, err);
                default -> throw new IllegalArgumentException("No such command: " + command);
            };
        }
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor)), false, StandardCharsets.UTF_8);
    }
}
