package se.lyhord.intake.receive.chat.web;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Something unforeseen as a log may have it: what kind it was and where, without its words, which may be a citizen's. */
record Fault(Throwable thrown) {
    private static final int CAUSES = 8;

    @Override
    public String toString() {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(CAUSES)
                .map(Fault::told)
                .collect(Collectors.joining("\nbecause of "));
    }

    private static String told(Throwable cause) {
        return Arrays.stream(cause.getStackTrace())
                .map(frame -> "\n    at " + frame)
                .collect(Collectors.joining("", cause.getClass().getName(), ""));
    }
}
