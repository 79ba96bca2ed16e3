package se.lyhord.intake.read.charset;

/** Zero bytes that damage has put into a text; they would make it look like one of two bytes a letter. */
public final class ZeroBytes {
    private ZeroBytes() {}

    /** The same bytes without zeros, unless there are so many that the text is really written that way. */
    public static byte[] without(byte[] text) {
        int zeros = 0;
        for (byte b : text) {
            zeros += b == 0 ? 1 : 0;
        }
        if (zeros == 0 || zeros * 5 > text.length) {
            return text;
        }
        byte[] kept = new byte[text.length - zeros];
        int at = 0;
        for (byte b : text) {
            if (b != 0) {
                kept[at++] = b;
            }
        }
        return kept;
    }
}
