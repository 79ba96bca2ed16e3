package se.lyhord.intake.read.text;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads text/enriched (RFC 1896) without its colours and fonts. */
final class EnrichedText {
    private static final Pattern PARAMETER = Pattern.compile("<param>[^<]{0,1000}</param>", Pattern.CASE_INSENSITIVE);
    private static final Pattern COMMAND = Pattern.compile("<(?!<)/?[a-zA-Z0-9-]{1,60}>");
    /** One line break is a space, two are one, three two. */
    private static final Pattern BREAKS = Pattern.compile("\n+");

    private EnrichedText() {}

    static String read(String text) {
        String escaped = PARAMETER.matcher(text).replaceAll("").replace("<<", "\ue000");
        String plain = COMMAND.matcher(escaped).replaceAll("").replace('\ue000', '<');
        return BREAKS.matcher(plain).replaceAll(EnrichedText::breaks);
    }

    private static String breaks(MatchResult run) {
        int length = run.end() - run.start();
        return length == 1 ? " " : "\n".repeat(length - 1);
    }
}
