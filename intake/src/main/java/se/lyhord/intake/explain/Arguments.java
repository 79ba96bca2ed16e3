package se.lyhord.intake.explain;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.lyhord.intake.triage.OwnMail;

/**
 * What the command line asks for.
 *
 * @param jsonl one JSON object per file instead of text
 * @param files as given
 */
record Arguments(boolean jsonl, OwnMail own, List<String> files) {
    static final String USAGE = "Användning: explain [--jsonl] [--own ADRESS]… [--staff-domain DOMÄN]… FIL.eml…";

    /** The arguments in order; empty when they make no sense. */
    static Optional<Arguments> parse(List<String> args) {
        boolean jsonl = false;
        Set<String> own = new LinkedHashSet<>();
        Set<String> staff = new LinkedHashSet<>();
        List<String> files = new ArrayList<>();
        Iterator<String> rest = args.iterator();
        while (rest.hasNext()) {
            String arg = rest.next();
            if (arg.equals("--jsonl")) {
                jsonl = true;
            } else if (arg.equals("--own") && rest.hasNext()) {
                own.add(rest.next());
            } else if (arg.equals("--staff-domain") && rest.hasNext()) {
                staff.add(rest.next());
            } else if (arg.startsWith("--")) {
                return Optional.empty();
            } else {
                files.add(arg);
            }
        }
        return files.isEmpty()
                ? Optional.empty()
                : Optional.of(new Arguments(jsonl, new OwnMail(own, staff, OwnMail.COMMON_DIARIENUMMER), files));
    }
}
