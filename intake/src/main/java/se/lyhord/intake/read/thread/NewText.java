package se.lyhord.intake.read.thread;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** What the sender wrote now, apart from the mail he answers and his mail program's greetings. */
public final class NewText {
    private NewText() {}

    /**
     * The new text; the whole text when nothing else would be left.
     *
     * @param text a mail's text, perhaps with {@link QuoteMark}s
     * @param reply whether its header says that it answers another or passes it on; in any other letter an older mail is what the sender shows us
     */
    public static String of(String text, boolean reply) {
        String own = ownIn(text, reply);
        return own.isEmpty() ? QuoteMark.erased(text).strip() : own;
    }

    /** The new text; nothing when the text has only old mail and a mail program's greetings. */
    public static String ownIn(String text, boolean reply) {
        ThreadLines lines = ThreadLines.of(SharedLine.parted(text.lines().toList()), reply);
        BitSet kept = QuotePlan.linesToKeep(lines, reply);
        List<String> own = new ArrayList<>();
        for (int i = kept.nextSetBit(0); i >= 0; i = kept.nextSetBit(i + 1)) {
            own.add(lines.line(i));
        }
        return QuoteMark.erased(String.join("\n", Footer.removed(own))).strip();
    }
}
