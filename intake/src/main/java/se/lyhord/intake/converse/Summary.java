package se.lyhord.intake.converse;

import java.util.List;
import java.util.stream.Collectors;
import se.lyhord.intake.converse.text.CitizenTexts;
import se.lyhord.intake.converse.text.Said;

/** All that has been answered, in the order in which it is read. */
public record Summary(List<Answer> answers) {
    /** Keeps its own copy. */
    public Summary {
        answers = List.copyOf(answers);
    }

    /**
     * One answer, which can be changed by its field.
     *
     * @param given whether the citizen has said so; otherwise it is what holds until then
     */
    public record Answer(Field field, Said label, Said value, boolean given) {}

    /** What was given as text, one answer to a paragraph; the first is the citizen's own words without a label, name and e-mail are left out. */
    public String text(CitizenTexts texts) {
        return answers.stream()
                .filter(answer -> answer.given() && answer.field() != Field.NAME && answer.field() != Field.EMAIL)
                .map(answer -> answer.field() == Field.TEXT
                        ? texts.say(answer.value())
                        : texts.say(answer.label()) + ": " + texts.say(answer.value()))
                .collect(Collectors.joining("\n\n"));
    }
}
