package se.lyhord.config.routine;

import java.util.Arrays;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.core.exc.InputCoercionException;
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
            case InputCoercionException _ -> "talet är för stort";
            case StreamReadException _ ->
                "filen är inte giltig YAML; se efter fel indrag, tabbar, kolon utan citattecken och dubbla nycklar";
            case JacksonException e when e.getPath().isEmpty() -> "filen är tom eller är något annat än en rutin";
            default -> "här står fel slags värde";
        };
    }

    /** "vid": Jackson tells where it noticed the fault, which for a missing key is where its group ends. */
    private static String place(JacksonException fault) {
        int line = fault.getLocation() == null ? -1 : fault.getLocation().getLineNr();
        String near = line > 0 && !isAboutTheWhole(fault) ? ", vid rad " + line : "";
        return fault.getPath().isEmpty() ? near : near + " (" + path(fault) + ")";
    }

    /** Such a fault is noticed at the end of the file, and that line would mislead. */
    private static boolean isAboutTheWhole(JacksonException fault) {
        return switch (fault) {
            case StreamReadException _ -> false;
            case InvalidNullException e -> e.getPath().size() == 1;
            case UnrecognizedPropertyException e -> e.getPath().size() == 1;
            default -> fault.getPath().isEmpty();
        };
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
