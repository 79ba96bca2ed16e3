package se.lyhord.intake.read.part;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import se.lyhord.intake.read.container.Bytes;
import se.lyhord.intake.read.encoding.UuencodedFile;

/** Files and armour that some programs write into the text itself: uuencode and PGP (RFC 9580 sections 6 and 7). */
final class InlineFiles {
    private static final Pattern UUENCODE = Pattern.compile("begin [0-7]{3,4} (\\S.*)");
    private static final String PGP = "-----BEGIN PGP ";

    private final List<String> lines;
    private final List<String> kept = new ArrayList<>();
    private final List<InlineFile> files = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private boolean signed;

    private InlineFiles(List<String> lines) {
        this.lines = lines;
    }

    /** A file that stood in the text. */
    record InlineFile(String name, String type, Bytes content) {}

    /** The text without them, and what they hold. */
    static InlineFiles in(String text) throws IOException {
        boolean any = text.contains("begin ") || text.contains(PGP);
        InlineFiles found = new InlineFiles(any ? text.lines().toList() : List.of());
        if (!any) {
            found.kept.add(text);
            return found;
        }
        for (int i = 0; i < found.lines.size(); ) {
            i = found.step(i);
        }
        return found;
    }

    /** Whether it is worth while to read a long text to its end for what stands in it. */
    static boolean mayBeIn(byte[] text) {
        return Pattern.compile("^begin [0-7]{3,4} \\S", Pattern.MULTILINE)
                .matcher(new String(text, StandardCharsets.ISO_8859_1))
                .find();
    }

    String text() {
        return String.join("\n", kept);
    }

    List<InlineFile> files() {
        return files;
    }

    List<String> warnings() {
        return warnings;
    }

    /** Takes the line, or the file that begins on it, and gives the place of the next. */
    private int step(int at) throws IOException {
        String line = lines.get(at).stripTrailing();
        Matcher uuencode = UUENCODE.matcher(line);
        if (uuencode.matches() && isUuencoded(at + 1)) {
            int end = find("end", at + 1).orElse(lines.size() - 1);
            files.add(new InlineFile(
                    uuencode.group(1),
                    "application/octet-stream",
                    new Bytes(UuencodedFile.decode(bytes(at, end + 1)).readAllBytes())));
            return end + 1;
        } else if (line.equals(PGP + "MESSAGE-----")) {
            int end = find("-----END PGP MESSAGE-----", at + 1).orElse(lines.size() - 1);
            warnings.add(Encrypted.WARNING);
            files.add(new InlineFile(
                    "krypterat.asc",
                    "application/pgp-encrypted",
                    new Bytes(bytes(at, end + 1).readAllBytes())));
            return end + 1;
        } else if (line.equals(PGP + "SIGNED MESSAGE-----")) {
            warnings.add(Signature.UNVERIFIED);
            signed = true;
            return find("", at + 1).orElse(at) + 1;
        } else if (signed && line.equals(PGP + "SIGNATURE-----")) {
            signed = false;
            return find("-----END PGP SIGNATURE-----", at + 1).orElse(at) + 1;
        }
        kept.add(signed && lines.get(at).startsWith("- ") ? lines.get(at).substring(2) : lines.get(at));
        return at + 1;
    }

    /** The first character tells how many bytes the line holds, and with it how long it must be. */
    private boolean isUuencoded(int at) {
        if (at >= lines.size() || lines.get(at).isEmpty()) {
            return false;
        }
        String line = lines.get(at);
        int bytes = (line.charAt(0) - ' ') & 0x3f;
        int written = line.stripTrailing().length() - 1;
        int full = (bytes + 2) / 3 * 4;
        boolean letters = line.chars().allMatch(c -> c >= ' ' && c <= '`');
        return letters && written <= full + 1 && (written >= full - 4 || bytes == 0);
    }

    private OptionalInt find(String line, int from) {
        return IntStream.range(from, lines.size())
                .filter(i -> lines.get(i).stripTrailing().equals(line))
                .findFirst();
    }

    private ByteArrayInputStream bytes(int from, int to) {
        String block = String.join("\n", lines.subList(from, Math.min(to, lines.size()))) + "\n";
        return new ByteArrayInputStream(block.getBytes(StandardCharsets.UTF_8));
    }
}
