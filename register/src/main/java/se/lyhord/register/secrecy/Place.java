package se.lyhord.register.secrecy;

/**
 * Where in the checked text something stands.
 *
 * @param start of its first char
 * @param end after its last char
 */
public record Place(int start, int end) {
    /** What stands there. */
    public String in(String text) {
        return text.substring(start, end);
    }
}
