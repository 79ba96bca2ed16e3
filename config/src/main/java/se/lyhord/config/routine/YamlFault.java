package se.lyhord.config.routine;

import java.util.Arrays;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Tells in Swedish what was wrong in a routine's YAML, and where. */
final class YamlFault {
    private YamlFault() {}

    static String sentence(String file, JacksonException fault) {
        return "Rutinen %s går inte att använda%s: %s.".formatted(file, place(fault), what(fault));
    }

    private static String what(JacksonException fault) {
        return switch (fault) {
            case UnrecognizedPropertyException e -> "nyckeln ”%s” är okänd".formatted(e.getPropertyName());
            case InvalidNullException _ -> "nyckeln saknas eller är tom";
            case InvalidFormatException e
            when e.getTargetType().isEnum() ->
                "värdet ”%s” ska vara ett av %s".formatted(e.getValue(), names(e.getTargetType()));
            case InvalidFormatException e -> "värdet ”%s” passar inte här".formatted(e.getValue());
            case ValueInstantiationException e
            when e.getCause() instanceof IllegalArgumentException broken -> String.valueOf(broken.getMessage());
            case StreamReadException e -> "filen är inte giltig YAML (%s)".formatted(e.getOriginalMessage());
            default -> "något har fel form";
        };
    }

    private static String place(JacksonException fault) {
        // A fault in the routine as a whole is found at the end of the file, which would mislead.
        boolean inAPart = !fault.getPath().isEmpty() || fault instanceof StreamReadException;
        if (!inAPart) {
            return "";
        }
        int line = fault.getLocation() == null ? -1 : fault.getLocation().getLineNr();
        return (line > 0 ? ", rad " + line : "") + (fault.getPath().isEmpty() ? "" : " (" + path(fault) + ")");
    }

    private static String path(JacksonException fault) {
        return fault.getPath().stream()
                .map(YamlFault::step)
                .collect(Collectors.joining("."))
                .replace(".[", "[");
    }

    private static String step(Reference step) {
        return step.getPropertyName() == null ? "[" + step.getIndex() + "]" : step.getPropertyName();
    }

    private static String names(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(String::valueOf).collect(Collectors.joining(", "));
    }
}
