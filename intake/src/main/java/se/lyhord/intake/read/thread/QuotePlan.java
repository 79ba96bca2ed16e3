package se.lyhord.intake.read.thread;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/** Which quoted lines are needed to understand the answers, and which are only the old mail. */
final class QuotePlan {
    private static final int LONG = 60;
    private static final Pattern INTRODUCES = Pattern.compile("[^@\\d]{3,300}:\\s*");

    private final ThreadLines text;
    private final BitSet kept = new BitSet();
    private final BitSet wrapped = new BitSet();

    private QuotePlan(ThreadLines text) {
        this.text = text;
    }

    /** A run of quoted lines with what is said above it of who wrote them. */
    private record Run(int start, int end, boolean attributed) {}

    /** The lines that stay: the sender's own, and quotations that he answers one by one or makes himself. */
    static BitSet linesToKeep(ThreadLines text, boolean reply) {
        QuotePlan plan = new QuotePlan(text);
        plan.decide(reply);
        return plan.kept;
    }

    private void decide(boolean reply) {
        List<Run> runs = runs();
        int lastOwn = -1;
        for (int i = 0; i < text.end(); i++) {
            if (text.kind(i) == LineKind.OWN && !wrapped.get(i)) {
                kept.set(i);
                lastOwn = i;
            } else if (text.kind(i) == LineKind.BLANK) {
                kept.set(i);
            }
        }
        int last = lastOwn;
        List<Run> answered = runs.stream().filter(run -> run.start() < last).toList();
        // A single quotation above the answer is the old mail; several with answers between them are a conversation.
        boolean conversation = answered.size() > 1;
        for (Run run : runs) {
            boolean needed = run.start() < last
                    ? conversation || !run.attributed()
                    : !run.attributed() && (!reply || isIntroduced(run.start()));
            if (needed) {
                keepQuoted(run);
            } else {
                kept.clear(run.start(), run.end());
            }
        }
    }

    private void keepQuoted(Run run) {
        for (int i = run.start(); i < run.end(); i++) {
            if (text.kind(i) == LineKind.QUOTED || wrapped.get(i)) {
                kept.set(i);
            }
        }
    }

    private List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        int i = 0;
        while (i < text.end()) {
            if (!isOld(i)) {
                i++;
                continue;
            }
            int start = i;
            boolean attributed = false;
            while (i < text.end() && (isOld(i) || text.kind(i) == LineKind.BLANK || isWrapped(i))) {
                attributed |= text.kind(i) == LineKind.ATTRIBUTION || isQuotedAttribution(i, start);
                if (text.kind(i) == LineKind.OWN) {
                    wrapped.set(i);
                }
                i++;
            }
            runs.add(new Run(start, i, attributed));
        }
        return runs;
    }

    private boolean isOld(int i) {
        return text.kind(i) == LineKind.QUOTED || text.kind(i) == LineKind.ATTRIBUTION;
    }

    /** Some programs put the attribution inside the quotation. */
    private boolean isQuotedAttribution(int i, int start) {
        return i == start
                && text.kind(i) == LineKind.QUOTED
                && AttributionShape.of(text.line(i)) == AttributionShape.CERTAIN;
    }

    /** The end of a quoted line that a program broke without a new sign of quotation. */
    private boolean isWrapped(int i) {
        if (i == 0
                || i + 1 >= text.end()
                || text.kind(i) != LineKind.OWN
                || text.kind(i - 1) != LineKind.QUOTED
                || text.kind(i + 1) != LineKind.QUOTED) {
            return false;
        }
        String before = text.line(i - 1).strip();
        return before.length() >= LONG
                && !before.matches("(?s).*[.?!:]")
                && Character.isLowerCase(text.line(i).strip().codePointAt(0));
    }

    private boolean isIntroduced(int start) {
        int i = start - 1;
        if (i >= 0 && text.kind(i) == LineKind.BLANK) {
            i--;
        }
        return i >= 0
                && text.kind(i) == LineKind.OWN
                && INTRODUCES.matcher(text.line(i)).matches();
    }
}
