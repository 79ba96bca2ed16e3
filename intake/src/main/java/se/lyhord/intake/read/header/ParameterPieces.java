package se.lyhord.intake.read.header;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import se.lyhord.intake.read.charset.TextDecoder;

/** Parameters in pieces ({@code name*0=…; name*1*=…}) or percent-encoded ({@code name*=utf-8'sv'%C3%A5}), as in RFC 2231. */
final class ParameterPieces {
    private static final int MOST = 1_000;

    private final Map<String, SortedMap<Integer, Piece>> byName = new LinkedHashMap<>();

    private record Piece(String text, boolean encoded) {}

    /** Takes a piece by its name with the stars. */
    void add(String name, String text) {
        String[] parts = name.split("\\*", -1);
        boolean numbered = parts.length > 1 && !parts[1].isEmpty() && parts[1].length() < 4 && isNumber(parts[1]);
        int number = numbered ? Integer.parseInt(parts[1]) : 0;
        if (number < MOST) {
            byName.computeIfAbsent(parts[0], any -> new TreeMap<>())
                    .putIfAbsent(number, new Piece(text, name.endsWith("*")));
        }
    }

    /** The parameters in one piece each, decoded. */
    Map<String, String> joined() {
        Map<String, String> joined = new LinkedHashMap<>();
        byName.forEach((name, pieces) -> joined.put(name, join(pieces)));
        return joined;
    }

    private static String join(SortedMap<Integer, Piece> pieces) {
        if (pieces.values().stream().noneMatch(Piece::encoded)) {
            return String.join("", pieces.values().stream().map(Piece::text).toList());
        }
        Piece first = pieces.firstEntry().getValue();
        String[] told = first.encoded() ? first.text().split("'", 3) : new String[0];
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (Piece piece : pieces.values()) {
            String text = piece.equals(first) && told.length == 3 ? told[2] : piece.text();
            bytes.writeBytes(piece.encoded() ? unpercent(text) : text.getBytes(StandardCharsets.UTF_8));
        }
        return TextDecoder.decode(bytes.toByteArray(), told.length == 3 ? Optional.of(told[0]) : Optional.empty());
    }

    private static byte[] unpercent(String text) {
        byte[] in = text.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream(in.length);
        for (int i = 0; i < in.length; i++) {
            int high = i + 2 < in.length ? Character.digit(in[i + 1], 16) : -1;
            int low = i + 2 < in.length ? Character.digit(in[i + 2], 16) : -1;
            boolean encoded = in[i] == '%' && high >= 0 && low >= 0;
            out.write(encoded ? high * 16 + low : in[i]);
            i += encoded ? 2 : 0;
        }
        return out.toByteArray();
    }

    private static boolean isNumber(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
