package se.lyhord.console.citizen.talk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
import se.lyhord.register.conversation.key.SendKey;

/** A turn of the conversation as a step of the page. */
final class StepOf {
    private final Words words;
    private final Draft draft;
    private final Turn turn;
    private final SendKey key;
    private final @Nullable String refusal;

    /**
     * The turn that follows a draft.
     *
     * @param refusal why it could not be sent; null when that was not tried
     */
    StepOf(Draft draft, Turn turn, SendKey key, @Nullable String refusal) {
        this.words = Words.in(turn.language());
        this.draft = draft;
        this.turn = turn;
        this.key = key;
        this.refusal = refusal;
    }

    Words words() {
        return words;
    }

    Step step(String draftName, Pressed pressed, List<HelpLine> people) {
        Asked asked = pressed.isEnough() && turn.maySend()
                ? null
                : turn.ask().map(ask -> new AskedOf(words, draft).asked(ask)).orElse(null);
        return new Step(
                carried(asked),
                key.key().toString(),
                draftName,
                pressed.wantsHuman(),
                turn.summary().answers().stream()
                        .filter(answer -> isTold(asked, answer.field()))
                        .map(this::told)
                        .toList(),
                turn.notices().stream().map(this::warned).toList(),
                wrongs(asked),
                asked,
                turn.maySend(),
                people);
    }

    /** Where the question is not put, nothing else on the page holds what it would ask for. */
    private Map<String, String> carried(@Nullable Asked asked) {
        Map<String, String> carried = new HashMap<>(asked == null ? draft.form() : Map.of());
        carried.putAll(turn.carried());
        return carried;
    }

    private List<Wrong> wrongs(@Nullable Asked asked) {
        Stream<Wrong> faults = turn.faults().stream()
                .map(fault ->
                        new Wrong(fault.field().param(), words.say(fault.message()), isShown(asked, fault.field())));
        return Stream.concat(faults, Stream.ofNullable(refusal).map(why -> new Wrong("", why, false)))
                .toList();
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

    private Warned warned(Notice notice) {
        return new Warned(
                notice.isUrgent(),
                notice.isEmergency(),
                words.say(notice.heading()),
                words.say(notice.body()).lines().filter(line -> !line.isBlank()).toList(),
                notice.help());
    }
}
