package se.lyhord.intake.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/** What gateways, archives and editors do to lines. */
final class LineMutations {
    static final List<Mutation> ALL = List.of(
            (mail, other, random) -> edited(mail, lines -> lines.add(place(lines, random), any(lines, random))),
            (mail, other, random) ->
                    edited(mail, lines -> Collections.swap(lines, place(lines, random), place(lines, random))),
            (mail, other, random) -> edited(mail, lines -> lines.remove(place(lines, random))),
            (mail, other, random) -> edited(mail, lines -> lines.add(place(lines, random), any(lines(other), random))),
            (mail, other, random) -> edited(mail, lines -> cut(lines, place(lines, random), random)),
            (mail, other, random) -> edited(mail, lines -> lines.add(place(lines, random), longLine(random))),
            (mail, other, random) -> edited(mail, lines -> lines.add(place(lines, random), "\r")),
            (mail, other, random) -> edited(mail, lines -> indent(lines, place(lines, random), random)),
            (mail, other, random) -> bytes(text(mail).replace("\r\n", random.nextBoolean() ? "\n" : "\r")),
            (mail, other, random) -> bytes(text(mail).replace("\n", "\n\n")));

    private static final int LONG = 65_536;

    private static final List<String> BEGINNINGS =
            List.of(">", " ", "\t", "--", "Från: ", "-----", "<div>", "begin 644 ");

    private LineMutations() {}

    /** The mail's bytes as the letters of the same numbers. */
    static String text(byte[] mail) {
        return new String(mail, StandardCharsets.ISO_8859_1);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static <T> T oneOf(List<T> things, RandomGenerator random) {
        return things.get(random.nextInt(things.size()));
    }

    private static List<String> lines(byte[] mail) {
        return new ArrayList<>(List.of(text(mail).split("\n", -1)));
    }

    private static byte[] edited(byte[] mail, Consumer<List<String>> edit) {
        List<String> lines = lines(mail);
        edit.accept(lines);
        return bytes(String.join("\n", lines));
    }

    private static int place(List<String> lines, RandomGenerator random) {
        return random.nextInt(lines.size());
    }

    private static String any(List<String> lines, RandomGenerator random) {
        return lines.get(place(lines, random));
    }

    private static void cut(List<String> lines, int at, RandomGenerator random) {
        String line = lines.get(at);
        lines.set(at, line.substring(0, random.nextInt(line.length() + 1)));
    }

    private static void indent(List<String> lines, int from, RandomGenerator random) {
        String beginning = oneOf(BEGINNINGS, random);
        for (int i = from; i < Math.min(lines.size(), from + random.nextInt(20)); i++) {
            lines.set(i, beginning + lines.get(i));
        }
    }

    private static String longLine(RandomGenerator random) {
        return String.valueOf((char) (' ' + random.nextInt(95))).repeat(LONG);
    }
}
