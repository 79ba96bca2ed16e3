package se.lyhord.intake.read;

/**
 * How far inside a mail something lies.
 *
 * @param files files and mails around it that had to be opened
 * @param parts multiparts around it in the innermost of them
 */
record Depth(int files, int parts) {
    static final Depth OUTERMOST = new Depth(0, 0);

    Depth under(int multiparts) {
        return new Depth(files, parts + multiparts);
    }

    /** Inside one more file. */
    Depth inFile() {
        return new Depth(files + 1, 0);
    }
}
