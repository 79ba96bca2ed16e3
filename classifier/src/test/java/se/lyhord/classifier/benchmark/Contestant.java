package se.lyhord.classifier.benchmark;

import java.util.List;
import se.lyhord.classifier.corpus.Example;
import se.lyhord.classifier.model.Question;

/** A way to learn to answer the questions. */
interface Contestant {
    String name();

    Learnt learn(List<Example> examples);

    /** What has been learnt. */
    interface Learnt {
        /** The most probable answers, at most three, best first. */
        List<String> answers(Question question, Example example);

        /** All that this way gives for one message; how much that was, so that it cannot be left out. */
        default int answerAll(Example example) {
            int answers = 0;
            for (var question : Question.values()) {
                answers += answers(question, example).size();
            }
            return answers;
        }
    }
}
