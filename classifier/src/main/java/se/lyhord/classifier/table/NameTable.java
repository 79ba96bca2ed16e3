package se.lyhord.classifier.table;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Names numbered from 0, found by any part of a text; never changes.
 *
 * <p>A {@code HashMap<String, Integer>} of a hundred thousand names takes ten times the memory, and longer to fill than a short command
 * may last. A name is told by 64 bits of its hash alone, in the one place that is looked at: a text would need some hundred million million
 * letters before one piece of it is taken for a name that it is not.
 */
public final class NameTable {
    /** The number of a name that is not there. */
    public static final int UNKNOWN = -1;

    /** Slots for each name at least, so that an unknown name is soon known for one. */
    private static final int ROOM = 2;

    private static final long SPREADING = 0x9E3779B97F4A7C15L;

    private final char[] letters;
    private final int[] starts;

    /** In the lower bits a name's number + 1, or 0 for none; above them the lower bits of its hash, whose upper ones are the place to begin. */
    private final long[] slots;

    private final int numberBits;

    private NameTable(char[] letters, int[] starts) {
        this.letters = letters;
        this.starts = starts;
        this.slots = new long[Integer.highestOneBit(Math.max(1, size() * ROOM)) * 2];
        this.numberBits = Integer.SIZE - Integer.numberOfLeadingZeros(slots.length - 1);
        for (int name = 0; name < size(); name++) {
            enter(name);
        }
    }

    /** Numbers the names in their order, each of which must be there once. */
    public static NameTable of(List<String> names) {
        var starts = new int[names.size() + 1];
        for (int name = 0; name < names.size(); name++) {
            starts[name + 1] = starts[name] + names.get(name).length();
        }
        return new NameTable(String.join("", names).toCharArray(), starts);
    }

    /** Reads what {@link #write} wrote. */
    public static NameTable read(DataInputStream in) throws IOException {
        var starts = new int[in.readInt() + 1];
        var lengths = in.readNBytes(2 * (starts.length - 1));
        var length = ByteBuffer.wrap(lengths).asCharBuffer();
        for (int name = 0; name + 1 < starts.length; name++) {
            starts[name + 1] = starts[name] + length.get();
        }
        var letters = new char[starts[starts.length - 1]];
        ByteBuffer.wrap(in.readNBytes(2 * letters.length)).asCharBuffer().get(letters);
        return new NameTable(letters, starts);
    }

    /** Writes the number of names, two bytes for each name's length, and all their letters as UTF-16. */
    public void write(DataOutputStream out) throws IOException {
        out.writeInt(size());
        for (int name = 0; name < size(); name++) {
            out.writeChar(starts[name + 1] - starts[name]);
        }
        out.writeChars(new String(letters));
    }

    /** How many names there are. */
    public int size() {
        return starts.length - 1;
    }

    /** The name of that number. */
    public String name(int number) {
        return new String(letters, starts[number], starts[number + 1] - starts[number]);
    }

    /** All names in the order of their numbers. */
    public Stream<String> all() {
        return IntStream.range(0, size()).mapToObj(this::name);
    }

    /** The number of the name, or {@link #UNKNOWN}. */
    public int find(String name) {
        return find(name, 0, name.length());
    }

    /** The number of the name that stands in the text between these two places, or {@link #UNKNOWN}. */
    public int find(String text, int from, int to) {
        long hash = 0;
        for (int i = from; i < to; i++) {
            hash = with(hash, text.charAt(i));
        }
        long spread = spread(hash);
        int slot = (int) (spread >>> (Long.SIZE - numberBits));
        while (slots[slot] != 0) {
            int number = (int) slots[slot] & (slots.length - 1);
            if (slots[slot] - number == spread << numberBits) {
                return number - 1;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return UNKNOWN;
    }

    private void enter(int name) {
        long hash = 0;
        for (int i = starts[name]; i < starts[name + 1]; i++) {
            hash = with(hash, letters[i]);
        }
        long spread = spread(hash);
        int slot = (int) (spread >>> (Long.SIZE - numberBits));
        while (slots[slot] != 0) {
            slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = (spread << numberBits) + name + 1;
    }

    private static long with(long hash, char letter) {
        return (hash + letter + 1) * SPREADING;
    }

    /** Brings the upper bits, which depend on all letters, to the lower ones. */
    private static long spread(long hash) {
        long folded = (hash ^ hash >>> (Long.SIZE / 2)) * SPREADING;
        return folded ^ folded >>> (Long.SIZE / 2);
    }
}
