package se.lyhord.intake.read.text;

/** Joins the soft line breaks of format=flowed (RFC 3676). */
final class FlowedText {
    private FlowedText() {}

    static String unflow(String text, boolean deleteSpace) {
        StringBuilder joined = new StringBuilder(text.length());
        boolean open = false;
        int lastDepth = 0;
        for (String line : text.split("\n", -1)) {
            int depth = 0;
            while (depth < line.length() && line.charAt(depth) == '>') {
                depth++;
            }
            String content = line.substring(depth).startsWith(" ") ? line.substring(depth + 1) : line.substring(depth);
            boolean signature = content.equals("-- ");
            boolean joins = open && depth == lastDepth && !signature;
            if (!joins) {
                joined.append(joined.isEmpty() ? "" : "\n")
                        .append(">".repeat(depth))
                        .append(depth > 0 ? " " : "");
            }
            open = content.endsWith(" ") && !signature;
            lastDepth = depth;
            joined.append(open && deleteSpace ? content.substring(0, content.length() - 1) : content);
        }
        return joined.toString();
    }
}
