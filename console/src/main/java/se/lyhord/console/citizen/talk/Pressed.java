package se.lyhord.console.citizen.talk;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lyhord.console.citizen.page.Cost;
import se.lyhord.console.citizen.web.Submitted;
import se.lyhord.console.citizen.web.Visits;
import se.lyhord.intake.converse.Draft;
import se.lyhord.intake.converse.Field;

/**
 * What the citizen did with the form.
 *
 * @param cost what sending it costs
 */
record Pressed(Submitted form, Cost cost) {
    private static final Set<String> ANSWERS = Set.of("", "fortsatt");

    /** What is asked together with how an answer is wanted, and passed over with it. */
    private static final Set<String> OF_REPLY = Stream.of(Field.NAME, Field.EMAIL, Field.PHONE, Field.POSTAL)
            .map(Field::param)
            .collect(Collectors.toUnmodifiableSet());

    /** Whether to send what there is. */
    boolean isSend() {
        return form.step().equals("skicka");
    }

    /** Whether to ask no more. */
    boolean isEnough() {
        return form.step().equals("klar") || isSend();
    }

    /** Whether a person has been asked for, now or before. */
    boolean wantsHuman() {
        return form.step().equals("manniska") || !form.field("manniska").isEmpty();
    }

    /** What has been told so far: whoever does something else than answer has not passed the question over. */
    Draft draft() {
        Map<String, String> fields = new HashMap<>(form.fields());
        String asked = fields.getOrDefault(Draft.ASKED, "");
        if (form.step().equals("hoppa")) {
            fields.remove(asked);
            if (asked.equals(Field.REPLY.param())) {
                OF_REPLY.forEach(fields::remove);
            }
        } else if (!ANSWERS.contains(form.step()) || isElsewhere(fields)) {
            fields.remove(Draft.ASKED);
        }
        form.said(Visits.TONGUE).ifPresent(tag -> {
            fields.put(Draft.LANGUAGE, tag);
            fields.put(Draft.LANGUAGE_CHOSEN, "1");
        });
        return Draft.of(fields);
    }

    private static boolean isElsewhere(Map<String, String> fields) {
        return fields.containsKey(Draft.CHANGE) || fields.containsKey(Visits.TONGUE);
    }
}
