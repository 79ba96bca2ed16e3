package se.lyhord.intake.read.thread;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Tells of each line of a mail's text what it is, up to where an older mail begins after which nothing new comes. */
final class ThreadLines {
    /** No mail is answered after so many lines; below them only the sign of quotation counts. */
    static final int LINES = 5_000;

    private static final int ATTRIBUTION = 6;

    private final List<String> lines;
    private final LineKind[] kinds;
    private final boolean reply;
    private int end;
    private boolean told;
    private boolean signed;

    private ThreadLines(List<String> lines, boolean reply) {
        this.lines = lines;
        this.reply = reply;
        this.kinds = new LineKind[lines.size()];
        this.end = lines.size();
    }

    static ThreadLines of(List<String> lines, boolean reply) {
        ThreadLines thread = new ThreadLines(lines, reply);
        Arrays.fill(thread.kinds, LineKind.OWN);
        int i = 0;
        while (i < Math.min(thread.end, LINES)) {
            i = thread.readFrom(i);
        }
        for (; i < thread.end; i++) {
            thread.mark(i, i + 1, thread.sign(i));
        }
        return thread;
    }

    /** Where the older mail begins; the number of lines when none does. */
    int end() {
        return end;
    }

    LineKind kind(int line) {
        return kinds[line];
    }

    String line(int line) {
        return lines.get(line);
    }

    private int readFrom(int i) {
        String line = lines.get(i);
        if (line.isBlank()) {
            return mark(i, i + 1, LineKind.BLANK);
        } else if (Attribution.isQuoted(line)) {
            signed = false;
            return mark(i, i + 1, LineKind.QUOTED);
        } else if (line.equals(QuoteMark.LINE)) {
            return htmlSaysOlderMail(i);
        } else if (Separator.isOlderMail(line)) {
            boolean conversation = isAnsweredLineByLine(i + 1);
            return ends(!conversation) ? endAt(i) : mark(i, i + 1, conversation ? LineKind.PROGRAM : ownUnless(reply));
        }
        Optional<HeaderBlock> block = HeaderBlock.at(lines, i);
        if (block.isPresent()) {
            // With nothing above it, it may be the sender's own heading.
            boolean older = ends(true);
            told = true;
            return older ? endAt(i) : mark(i, block.get().end(), LineKind.OWN);
        }
        return Attribution.at(lines, i).map(found -> attributed(i, found)).orElseGet(() -> own(i));
    }

    /** What stands between the mark and the quoted lines says who wrote them, in whatever language. */
    private int htmlSaysOlderMail(int i) {
        int quote = i + 1;
        while (quote < lines.size() && quote < i + ATTRIBUTION && !Attribution.isQuoted(lines.get(quote))) {
            quote++;
        }
        int next = filled(i + 1);
        boolean headed = next < lines.size() && HeaderBlock.at(lines, next).isPresent();
        if (!headed && quote < lines.size() && Attribution.isQuoted(lines.get(quote))) {
            return mark(i, quote, LineKind.ATTRIBUTION);
        }
        return ends(true) ? endAt(i) : mark(i, i + 1, LineKind.PROGRAM);
    }

    /** Only an answer ends above an older mail; in a letter it is something that the sender shows us. */
    private boolean ends(boolean above) {
        return above && told && reply;
    }

    private static LineKind ownUnless(boolean program) {
        return program ? LineKind.PROGRAM : LineKind.OWN;
    }

    private LineKind sign(int i) {
        if (lines.get(i).isBlank()) {
            return LineKind.BLANK;
        }
        return Attribution.isQuoted(lines.get(i)) ? LineKind.QUOTED : LineKind.OWN;
    }

    private int attributed(int i, Attribution attribution) {
        boolean quoted = isQuoteNext(attribution.end());
        if (ends(!quoted)) {
            return endAt(i);
        } else if (!quoted && !reply) {
            return own(i);
        }
        signed = false;
        return mark(i, attribution.end(), LineKind.ATTRIBUTION);
    }

    private int own(int i) {
        signed = signed || (told && SignatureMark.at(lines, i));
        if (signed) {
            return mark(i, i + 1, LineKind.SIGNATURE);
        } else if (ProgramLine.at(lines, i)) {
            return mark(i, i + 1, LineKind.PROGRAM);
        }
        told = true;
        return mark(i, i + 1, LineKind.OWN);
    }

    private int endAt(int i) {
        end = i;
        return i;
    }

    private int mark(int from, int to, LineKind kind) {
        Arrays.fill(kinds, from, to, kind);
        return to;
    }

    /** Whether what stands below bears signs of quotation, so that answers to it can be told from it. */
    private boolean isAnsweredLineByLine(int from) {
        int i = filled(from);
        Optional<Attribution> attribution = i < lines.size() ? Attribution.at(lines, i) : Optional.empty();
        return attribution.isPresent()
                ? isQuoteNext(attribution.get().end())
                : i < lines.size() && Attribution.isQuoted(lines.get(i));
    }

    private boolean isQuoteNext(int from) {
        int i = filled(from);
        return i >= lines.size() || Attribution.isQuoted(lines.get(i));
    }

    private int filled(int from) {
        int i = from;
        while (i < lines.size() && i < from + 3 && lines.get(i).isBlank()) {
            i++;
        }
        return i;
    }
}
