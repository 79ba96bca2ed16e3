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
 * may last.
 */
public final class NameTable {
    /** The number of a name that is not there. */
    public static final int UNKNOWN = -1;

    /** Slots for each name at least, so that an unknown name is soon known for one. */
    private static final int ROOM = 2;

    private static final int SPREADING = 0x9E3779B9;

    private final char[] letters;
    private final int[] starts;

    /** In the lower bits a name's number + 1, or 0; above them bits of its hash, which seldom agree when the names do not. */
    private final int[] slots;

    private final int numberBits;

    private NameTable(char[] letters, int[] starts) {
        this.letters = letters;
        this.starts = starts;
        this.slots = new int[Integer.highestOneBit(Math.max(1, size() * ROOM)) * 2];
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
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        int product = hash * SPREADING;
        int mark = product << numberBits;
        int slot = slot(product);
        while (slots[slot] != 0) {
            int number = (slots[slot] & (slots.length - 1)) - 1;
            if (slots[slot] - number - 1 == mark && isNamed(number, text, from, to)) {
                return number;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return UNKNOWN;
    }

    private boolean isNamed(int number, String text, int from, int to) {
        int start = starts[number];
        if (starts[number + 1] - start != to - from) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (letters[start + i - from] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private void enter(int name) {
        int hash = 0;
        for (int i = starts[name]; i < starts[name + 1]; i++) {
            hash = 31 * hash + letters[i];
        }
        int product = hash * SPREADING;
        int slot = slot(product);
        while (slots[slot] != 0) {
            slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = (product << numberBits) + name + 1;
    }

    /** The upper bits, which depend on all letters; the lower ones mark the slot. */
    private int slot(int product) {
        return product >>> (Integer.SIZE - numberBits);
    }
}
