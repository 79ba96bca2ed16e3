package se.lyhord.console.citizen.talk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lyhord.console.citizen.page.Asked;
import se.lyhord.console.citizen.page.Step;
import se.lyhord.console.citizen.page.Told;
import se.lyhord.console.citizen.page.Warned;
import se.lyhord.console.citizen.page.Words;
import se.lyhord.console.citizen.page.Wrong;
import se.lyhord.intake.converse.Draft;
import se.lyhord.intake.converse.Field;
import se.lyhord.intake.converse.HelpLine;
import se.lyhord.intake.converse.Notice;
import se.lyhord.intake.converse.Summary;
import se.lyhord.intake.converse.Turn;

/** A turn of the conversation as a step of the page. */
final class StepOf {
    private final Words words;
    private final Draft draft;
    private final Turn turn;

    StepOf(Draft draft, Turn turn) {
        this.draft = draft;
        this.words = Words.in(turn.language());
        this.turn = turn;
    }

    Step step(String key, String draftName, boolean wantsHuman, boolean enough, List<HelpLine> people) {
        Asked asked = enough && turn.maySend()
                ? null
                : turn.ask().map(ask -> new AskedOf(words).asked(ask)).orElse(null);
        return new Step(
                turn.carried(),
                key,
                draftName,
                wantsHuman,
                turn.summary().answers().stream()
                        .filter(answer -> isTold(asked, answer.field()))
                        .map(this::told)
                        .toList(),
                turn.notices().stream().map(this::warned).toList(),
                turn.faults().stream()
                        .map(fault -> new Wrong(
                                fault.field().param(), words.say(fault.message()), isShown(asked, fault.field())))
                        .toList(),
                asked,
                turn.maySend(),
                people);
    }

    /** What is only presumed is shown when all is. */
    private boolean isTold(@Nullable Asked asked, Field field) {
        return asked == null || (draft.value(field).isPresent() && !asked.has(field.param()));
    }

    private static boolean isShown(@Nullable Asked asked, Field field) {
        return asked != null && asked.has(field.param());
    }

    private Told told(Summary.Answer answer) {
        return new Told(
                answer.field().param(),
                words.say(answer.label()),
                answer.field() != Field.TEXT,
                words.say(answer.value()));
    }

    private static boolean isEmergency(Notice notice) {
        return notice instanceof Notice.Danger112
                || notice instanceof Notice.SelfHarm
                || notice instanceof Notice.Violence;
    }

    private Warned warned(Notice notice) {
        return new Warned(
                notice.isUrgent(),
                isEmergency(notice),
                words.say(notice.heading()),
                words.say(notice.body()).lines().filter(line -> !line.isBlank()).toList(),
                notice.help());
    }
}
