package se.lyhord.intake.read;

/** Where the header of a mail ends: at its first empty line, whatever its lines end with. */
final class HeaderEnd {
    /** A header that goes on beyond this is not read to its end. */
    static final int LONGEST = 4 * 1024 * 1024;

    private HeaderEnd() {}

    static int in(byte[] mail) {
        int longest = Math.min(mail.length, LONGEST);
        int at = 0;
        while (at < longest && isBreak(mail[at])) {
            at++;
        }
        int lines = 0;
        for (; at < longest && lines < 2; at++) {
            if (!isBreak(mail[at])) {
                lines = 0;
            } else if (mail[at] == '\n' || at + 1 == longest || mail[at + 1] != '\n') {
                lines++;
            }
        }
        return at;
    }

    private static boolean isBreak(byte character) {
        return character == '\n' || character == '\r';
    }
}
