package se.lyhord.console.accuracy;

import java.util.List;
import se.lyhord.console.sheet.Sheet;
import se.lyhord.register.accuracy.Answered;

/**
 * What the page says of one question in one window.
 *
 * @param summary of all the questions
 * @param sentences the most frequent confusions in words
 */
record Figures(
        Answered answered,
        Sheet summary,
        Sheet byLabels,
        Sheet overTime,
        List<String> sentences,
        Sheet confusions,
        Sheet bands,
        Sheet prices,
        Sheet flags) {
    Figures {
        sentences = List.copyOf(sentences);
    }
}
