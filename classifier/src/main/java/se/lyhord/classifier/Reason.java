package se.lyhord.classifier;

/**
 * A word of the citizen's own text that spoke for or against an answer.
 *
 * @param word as it is spelled where it stands first
 * @param start index of its first letter in the subject or the text
 * @param end index after its last letter
 * @param inSubject whether the subject is meant
 * @param weight how much it did, together with its repetitions: above 0 for the answer, below 0 against it
 */
public record Reason(String word, int start, int end, boolean inSubject, double weight) {
    /** Whether it spoke for the answer. */
    public boolean isFor() {
        return weight > 0;
    }
}
