package se.lyhord.classifier.benchmark;

import java.util.List;
import se.lyhord.classifier.Alternative;
import se.lyhord.classifier.Classifier;
import se.lyhord.classifier.Levels;
import se.lyhord.classifier.corpus.Example;
import se.lyhord.classifier.model.ModelTrainer;
import se.lyhord.classifier.model.Question;
import se.lyhord.classifier.suggest.Classifiers;
import se.lyhord.classifier.text.TextReader;

/** The project's own models; a suggestion is whole, with flags, language and the words that weighed most. */
record Lyhord() implements Contestant {
    @Override
    public String name() {
        return "Lyhörd";
    }

    @Override
    public Learnt learn(List<Example> examples) {
        var models = new ModelTrainer(TextReader.builtIn()).train(examples);
        return new Suggesting(Classifiers.of(models, Classifiers.labels(models), Levels.DEFAULT));
    }

    /** Answers as the program does. */
    record Suggesting(Classifier classifier) implements Learnt {
        @Override
        public List<String> answers(Question question, Example example) {
            var suggestion = classifier.suggest(example.subject(), example.text());
            var ranking =
                    switch (question) {
                        case KIND -> suggestion.kind();
                        case FACTOR -> suggestion.factor();
                        case UNIT -> suggestion.unit();
                    };
            return ranking.alternatives().stream().map(Alternative::id).toList();
        }

        @Override
        public int answerAll(Example example) {
            var suggestion = classifier.suggest(example.subject(), example.text());
            return suggestion.unit().alternatives().size() + suggestion.flags().size();
        }
    }
}
