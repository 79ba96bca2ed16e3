package se.lyhord.intake.converse.hear;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Counts how much of what people say is in their sentences was heard. */
record ListenerMeasure(Listener listener, List<LabelledSentence> sentences) {
    private static final List<String> PLACES = List.of("Vällingby", "فالينغبي", "Tensta");

    Set<String> heard(LabelledSentence sentence) {
        Heard heard = listener.hear(sentence.text(), sentence.language(), PLACES);
        Set<String> labels = new TreeSet<>();
        heard.sights().forEach(sight -> labels.add(sight.key()));
        heard.topics().forEach(topic -> labels.add(topic.name().toLowerCase(Locale.ROOT)));
        return labels;
    }

    /** Of the sentences that hold it, the share in which it was heard. */
    double recall(String label) {
        return share(
                sentence -> sentence.holds(label), sentence -> heard(sentence).contains(label));
    }

    /** Of the sentences in which it was heard, the share that may hold it. */
    double precision(String label) {
        return share(sentence -> heard(sentence).contains(label), sentence -> sentence.mayHold(label));
    }

    private double share(Predicate<LabelledSentence> of, Predicate<LabelledSentence> that) {
        List<LabelledSentence> those = sentences.stream().filter(of).toList();
        return (double) those.stream().filter(that).count() / those.size();
    }
}
