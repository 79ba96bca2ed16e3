package se.lyhord.classifier.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.tokenize.WhitespaceTokenizer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import se.lyhord.classifier.corpus.Example;
import se.lyhord.classifier.model.Question;

/**
 * OpenNLP's document categorizer with its bag of words and GIS.
 *
 * @param cutoff how often a word must stand in the examples to be learnt; 5 as shipped
 * @param words how a text is split
 */
record Doccat(String name, int cutoff, Function<String, String[]> words) implements Contestant {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    static Doccat asShipped() {
        return new Doccat("doccat as shipped", 5, WhitespaceTokenizer.INSTANCE::tokenize);
    }

    static Doccat ofWords() {
        return new Doccat(
                "doccat, words in lower case, cutoff 1",
                1,
                text -> NO_WORD.split(text.toLowerCase(Locale.ROOT).strip()));
    }

    @Override
    public Categorizing learn(List<Example> examples) {
        var models = new EnumMap<Question, DoccatModel>(Question.class);
        for (var question : Question.values()) {
            models.put(question, model(question, examples));
        }
        return Categorizing.of(models, words);
    }

    private DoccatModel model(Question question, List<Example> examples) {
        var samples = examples.stream()
                .filter(example -> !question.labelOf(example).isEmpty())
                .map(example -> new DocumentSample(question.labelOf(example), words.apply(text(example))))
                .toList();
        var parameters = TrainingParameters.defaultParams();
        parameters.put(TrainingParameters.CUTOFF_PARAM, cutoff);
        try {
            return DocumentCategorizerME.train(
                    "sv", ObjectStreamUtils.createObjectStream(samples), parameters, new DoccatFactory());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Models that another process stored. */
    Categorizing stored(Path folder) throws IOException {
        var models = new EnumMap<Question, DoccatModel>(Question.class);
        for (var question : Question.values()) {
            models.put(question, new DoccatModel(folder.resolve(question.id())));
        }
        return Categorizing.of(models, words);
    }

    private static String text(Example example) {
        return example.subject() + " " + example.text();
    }

    /** Answers with one categorizer for each question. */
    record Categorizing(
            Map<Question, DoccatModel> models,
            Map<Question, DocumentCategorizerME> categorizers,
            Function<String, String[]> words)
            implements Learnt {
        static Categorizing of(Map<Question, DoccatModel> models, Function<String, String[]> words) {
            var categorizers = new EnumMap<Question, DocumentCategorizerME>(Question.class);
            models.forEach((question, model) -> categorizers.put(question, new DocumentCategorizerME(model)));
            return new Categorizing(models, categorizers, words);
        }

        @Override
        public List<String> answers(Question question, Example example) {
            var categorizer = Optional.ofNullable(categorizers.get(question)).orElseThrow();
            return Best.three(categorizer.categorize(words.apply(text(example))), categorizer::getCategory);
        }

        void store(Path folder) throws IOException {
            for (var model : models.entrySet()) {
                model.getValue().serialize(folder.resolve(model.getKey().id()));
            }
        }
    }
}
