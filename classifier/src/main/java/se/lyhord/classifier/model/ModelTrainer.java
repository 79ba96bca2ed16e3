package se.lyhord.classifier.model;

import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.lyhord.classifier.corpus.Example;
import se.lyhord.classifier.text.Features;
import se.lyhord.classifier.text.TextReader;

/** Trains models from examples; the same examples in the same order always give the same models. */
public final class ModelTrainer {
    private static final String MOTHER_TONGUE = "sv";
    private static final int ENOUGH_TO_LEARN = 100;

    private final TextReader reader;

    /** A trainer that reads the examples as the messages will be read. */
    public ModelTrainer(TextReader reader) {
        this.reader = reader;
    }

    /**
     * Trains one model for each question and one for the flags.
     *
     * @param examples at least two labels for each question
     * @throws IllegalArgumentException when a question has fewer than two labels among the examples
     */
    public Models train(List<Example> examples) {
        return train(examples, Curriculum.PLAIN);
    }

    /** The same, heeding the curriculum; in the caller's own pool where the caller works in one. */
    public Models train(List<Example> examples, Curriculum curriculum) {
        var features = examples.stream()
                .map(example -> reader.read(example.subject(), example.text()).only(curriculum.features()))
                .toList();
        var lessons = new Lessons(examples, features, curriculum);
        var trained = new EnumMap<Question, Categorizer>(Question.class);
        for (var question : Question.values()) {
            trained.put(question, new QuestionTrainer(question, lessons.of(question)).train());
        }
        return Models.of(trained, FlagTrainer.train(lessons), lessons.languages());
    }

    /** What the examples teach. */
    record Lessons(List<Example> examples, List<Features> features, Curriculum curriculum) {
        List<Lesson> of(Question question) {
            return IntStream.range(0, examples.size())
                    .filter(i -> !question.labelOf(examples.get(i)).isEmpty())
                    .mapToObj(i -> lesson(i, question.labelOf(examples.get(i))))
                    .toList();
        }

        /** Of a flag only messages tell whether it is there. */
        List<Lesson> of(String flag, String raised, String lowered) {
            return IntStream.range(0, examples.size())
                    .filter(i -> !examples.get(i).hand().isEmpty())
                    .mapToObj(i -> lesson(i, examples.get(i).flags().contains(flag) ? raised : lowered))
                    .toList();
        }

        /** Swedish, and what there are enough messages in to have learnt it. */
        Set<String> languages() {
            var messages = examples.stream()
                    .filter(example -> !example.hand().isEmpty())
                    .collect(Collectors.groupingBy(Example::lang, Collectors.counting()));
            var languages = new TreeSet<>(Set.of(MOTHER_TONGUE));
            messages.forEach((language, count) -> {
                if (count >= ENOUGH_TO_LEARN) {
                    languages.add(language);
                }
            });
            return languages;
        }

        private Lesson lesson(int i, String label) {
            var example = examples.get(i);
            return new Lesson(
                    features.get(i), label, example.hand(), curriculum.times().applyAsInt(example));
        }
    }
}
