package se.lyhord.classifier.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import se.lyhord.classifier.Reason;
import se.lyhord.classifier.table.NameTable;

/**
 * How much a text looks like those that had a flag; never changes.
 *
 * @param flags ids, in the order of the weights' answers
 * @param weights what each feature says for each flag against its absence
 */
record FlagModel(List<String> flags, Vocabulary vocabulary, Weights weights) {
    /** Keeps its own copy of the ids. */
    FlagModel {
        flags = List.copyOf(flags);
    }

    /** What the model suspects, in the order of its flags. */
    List<Suspicion> judge(Reading text) {
        var vector = vocabulary.weigh(text);
        var sums = weights.sums(vector);
        var suspicions = new ArrayList<Suspicion>();
        for (int i = 0; i < sums.length; i++) {
            int flag = i;
            suspicions.add(
                    new Suspicion(flags.get(i), 1 / (1 + StrictMath.exp(-sums[i])), () -> reasons(flag, vector, text)));
        }
        return suspicions;
    }

    private List<Reason> reasons(int flag, Vector vector, Reading text) {
        return new Explanation(weights, vector, text).reasons(flag);
    }

    /** The same with its features in a larger table of names. */
    FlagModel among(NameTable names) {
        return new FlagModel(flags, vocabulary.among(names), weights.among(names, vocabulary.names()));
    }

    /** The same with these weights, which say the same from another place. */
    FlagModel with(Weights moved) {
        return new FlagModel(flags, vocabulary, moved);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(flags.size());
        for (var flag : flags) {
            out.writeUTF(flag);
        }
        vocabulary.write(out);
        weights.write(out);
    }

    static FlagModel read(DataInputStream in, NameTable names, WeightTable table, int first) throws IOException {
        var flags = new ArrayList<String>();
        for (int left = in.readInt(); left > 0; left--) {
            flags.add(in.readUTF());
        }
        var vocabulary = Vocabulary.read(in, names);
        return new FlagModel(flags, vocabulary, Weights.read(in, flags.size(), table, first));
    }
}
