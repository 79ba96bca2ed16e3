package se.lyhord.classifier.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * Numbers at half precision, a row for each feature: enough to answer alike, and a quarter of what OpenNLP keeps. Never changes.
 *
 * <p>A row has the weights of one model, or those of several beside each other, so that the second finds them where the first has just been.
 */
final class WeightTable {
    private final short[] halves;
    private final int width;

    WeightTable(short[] halves, int width) {
        this.halves = halves;
        this.width = width;
    }

    int rows() {
        return width == 0 ? 0 : halves.length / width;
    }

    float of(int row, int column) {
        return Float.float16ToFloat(halves[row * width + column]);
    }

    /** Copies the columns from the first on of a row, so many, to a place in other halves. */
    void copy(int row, int first, int count, short[] to, int place) {
        System.arraycopy(halves, row * width + first, to, place, count);
    }

    /** Adds the columns from the first on of a row, so many times over, to the sums. */
    void add(int row, int first, float times, double[] sums) {
        int at = row * width + first;
        for (int i = 0; i < sums.length; i++) {
            sums[i] += times * (double) Float.float16ToFloat(halves[at + i]);
        }
    }

    /** Writes the width and row by row all numbers. */
    void write(DataOutputStream out) throws IOException {
        out.writeInt(width);
        var bytes = ByteBuffer.allocate(Short.BYTES * halves.length);
        bytes.asShortBuffer().put(halves);
        out.write(bytes.array());
    }

    static WeightTable read(DataInputStream in, int rows) throws IOException {
        int width = in.readInt();
        var halves = new short[rows * width];
        ByteBuffer.wrap(in.readNBytes(Short.BYTES * halves.length))
                .asShortBuffer()
                .get(halves);
        return new WeightTable(halves, width);
    }
}
