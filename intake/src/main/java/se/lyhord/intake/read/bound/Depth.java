package se.lyhord.intake.read.bound;

/**
 * How far inside a mail something lies.
 *
 * @param files files and mails around it that had to be opened
 * @param parts multiparts around it in the innermost of them
 */
public record Depth(int files, int parts) {
    /** In the mail itself. */
    public static final Depth OUTERMOST = new Depth(0, 0);

    /** Inside so many more multiparts. */
    public Depth under(int multiparts) {
        return new Depth(files, parts + multiparts);
    }

    /** Inside one more file. */
    public Depth inFile() {
        return new Depth(files + 1, 0);
    }
}
