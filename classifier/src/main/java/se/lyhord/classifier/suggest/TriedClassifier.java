package se.lyhord.classifier.suggest;

import java.util.Map;
import se.lyhord.classifier.Classifier;
import se.lyhord.classifier.model.Question;

/** A classifier that tells all it thinks, so that it can be measured against another. */
public interface TriedClassifier extends Classifier {
    /** How probable every answer to every question is, however improbable; what may not come out is not there. */
    Map<Question, Map<String, Double>> probabilities(String subject, String text);
}
