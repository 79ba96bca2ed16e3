package se.lyhord.register.conversation;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.lyhord.register.conversation.key.Code;

/** The last line that is known of each of some conversations. */
final class KnownLines {
    private final byte[][] hashes;
    private final Integer[] lines;
    private final Map<ByteBuffer, Code> codes;

    KnownLines(Map<Code, Long> known) {
        hashes = new byte[known.size()][];
        lines = new Integer[known.size()];
        codes = HashMap.newHashMap(known.size());
        known.forEach((code, line) -> {
            int next = codes.size();
            hashes[next] = code.sha256();
            lines[next] = Math.clamp(line, 0, Integer.MAX_VALUE);
            codes.put(ByteBuffer.wrap(hashes[next]), code);
        });
    }

    /** The conversations that have later ones. */
    Set<Code> changed(JdbcClient jdbc) {
        Set<Code> changed = new HashSet<>();
        jdbc.sql("select citizen_new_lines(:hashes, :lines)")
                .param("hashes", hashes)
                .param("lines", lines)
                .query((row, number) -> row.getBytes(1))
                .list()
                .forEach(hash -> changed.add(codes.get(ByteBuffer.wrap(hash))));
        return changed;
    }
}
