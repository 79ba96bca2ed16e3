package se.lyhord.classifier.language;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.List;
import se.lyhord.classifier.table.NameTable;

/** What pieces of one to three letters say for each of a few languages; never changes. */
final class LanguageTable {
    private static final int LONGEST = 3;

    private final List<String> languages;
    private final NameTable pieces;
    private final float[] weights;

    /**
     * Puts a table together.
     *
     * @param languages ISO 639-1; a language that is written in two ways stands there twice
     * @param pieces those that say anything
     * @param weights for each piece what it says for each language, as logarithms
     */
    LanguageTable(List<String> languages, NameTable pieces, float[] weights) {
        this.languages = languages;
        this.pieces = pieces;
        this.weights = weights;
    }

    /** The columns of {@link #scores}. */
    List<String> languages() {
        return languages;
    }

    /** For each language the logarithm of what OpenNLP's detector gives it, but for one number that is added to all. */
    double[] scores(String text) {
        var letters = DetectorText.of(text);
        var scores = new double[languages.size()];
        var seen = new BitSet(pieces.size());
        for (int from = 0; from < letters.length(); from++) {
            for (int to = from + 1; to <= Math.min(from + LONGEST, letters.length()); to++) {
                int piece = pieces.find(letters, from, to);
                if (piece != NameTable.UNKNOWN && !seen.get(piece)) {
                    seen.set(piece);
                    add(piece, scores);
                }
            }
        }
        return scores;
    }

    private void add(int piece, double[] scores) {
        int at = piece * scores.length;
        for (int language = 0; language < scores.length; language++) {
            scores[language] += weights[at + language];
        }
    }

    /** Writes the number of languages and each one's code, the pieces, and all weights. */
    void write(DataOutputStream out) throws IOException {
        out.writeInt(languages.size());
        for (var language : languages) {
            out.writeUTF(language);
        }
        pieces.write(out);
        for (var weight : weights) {
            out.writeFloat(weight);
        }
    }

    static LanguageTable read(DataInputStream in) throws IOException {
        var languages = new String[in.readInt()];
        for (int i = 0; i < languages.length; i++) {
            languages[i] = in.readUTF();
        }
        var pieces = NameTable.read(in);
        var weights = new float[pieces.size() * languages.length];
        ByteBuffer.wrap(in.readNBytes(Float.BYTES * weights.length))
                .asFloatBuffer()
                .get(weights);
        return new LanguageTable(List.of(languages), pieces, weights);
    }
}
