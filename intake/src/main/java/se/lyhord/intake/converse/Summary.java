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

    /** One answer, which can be changed by its field. */
    public record Answer(Field field, Said label, Said value) {}

    /** The whole as text, one answer to a paragraph; the first is the citizen's own words without a label. */
    public String text(CitizenTexts texts) {
        return answers.stream()
                .map(answer -> answer.field() == Field.TEXT
                        ? texts.say(answer.value())
                        : texts.say(answer.label()) + ": " + texts.say(answer.value()))
                .collect(Collectors.joining("\n\n"));
    }
}
