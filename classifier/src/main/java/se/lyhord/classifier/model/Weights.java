package se.lyhord.classifier.model;

import java.util.Map;
import opennlp.tools.ml.maxent.quasinewton.QNModel;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;

/** The insides of an OpenNLP model. */
final class Weights {
    private Weights() {}

    /** Every feature's weights. */
    @SuppressWarnings("unchecked") // OpenNLP hands its parts out as Object[]; the second is this map
    static Map<String, Context> of(AbstractModel model) {
        return (Map<String, Context>) model.getDataStructures()[1];
    }

    /** A feature's weight for every answer. */
    static float[] spread(Context context, int answers) {
        var spread = new float[answers];
        for (int i = 0; i < context.getOutcomes().length; i++) {
            spread[context.getOutcomes()[i]] = (float) context.getParameters()[i];
        }
        return spread;
    }

    static String[] answers(AbstractModel model) {
        var answers = new String[model.getNumOutcomes()];
        for (int i = 0; i < answers.length; i++) {
            answers[i] = model.getOutcome(i);
        }
        return answers;
    }

    /** A model of the same weights at half precision, so that it answers the same before and after being stored. */
    static QNModel rounded(AbstractModel model) {
        var features = of(model).keySet().stream().sorted().toArray(String[]::new);
        var contexts = new Context[features.length];
        for (int i = 0; i < features.length; i++) {
            var context = of(model).get(features[i]);
            contexts[i] = context == null ? new Context(new int[0], new double[0]) : rounded(context);
        }
        return new QNModel(contexts, features, answers(model));
    }

    private static Context rounded(Context context) {
        var parameters = new double[context.getParameters().length];
        for (int i = 0; i < parameters.length; i++) {
            parameters[i] = Float.float16ToFloat(Float.floatToFloat16((float) context.getParameters()[i]));
        }
        return new Context(context.getOutcomes(), parameters);
    }
}
